package ijaza.fact.arabic.events;

import ijaza.fact.Body.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.bodies.Bodies;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Tellings;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which body became which: «عُدّل اسم هيئة ... ليصبح هيئة ...», «تحولت المديرية إلى وزارة ... عام 1955». */
public final class OldNames implements Finder {

    private static final String WHEN = "(?:" + Phrases.WHEN + ")?";
    private static final String LATER = "(?:" + Phrases.WHEN.replace("when", "later") + ")?";
    private static final Pattern RENAMED = Signs.pattern(Phrases.BEGIN
            + "(?<first>(?:(?:تم|جرى) )?(?:تغيير|تعديل|تغير|عدل|غير) (?:اسم|مسمى)) [«\"]?(?<old>{body})[»\"]?" + WHEN
            + "(?: رسميا)?،? (?:إلى|ليصبح|لتصبح|ليكون|فأصبح) [«\"]?(?<new>{body})[»\"]?" + LATER);
    private static final Pattern TURNED = Signs.pattern(Phrases.BEGIN
            + "(?<first>(?:تحولت?|(?:تم|جرى) تحويل)) [«\"]?(?<old>{body})[»\"]?" + WHEN
            + " إلى [«\"]?(?<new>{body})[»\"]?" + LATER);

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(RENAMED, TURNED)
                .filter(hit ->
                        !hit.mention("old").isBare() && !hit.mention("new").isBare())
                .filter(hit ->
                        !hit.mention("old").name().equals(hit.mention("new").name()))
                .flatMap(hit -> Stream.concat(Stream.of(was(reading, hit)), date(reading, hit)));
    }

    private static Fact was(Reading reading, Hit hit) {
        var name = hit.mention("new").name();
        var old = hit.mention("old").name();
        var statement = Phrases.agree(name, "كان ", "كانت ") + name + " في السابق " + old;
        return Bodies.body(reading, reading.told(name, old, statement, hit.span("first", "new")), Side.FORMERLY, null);
    }

    private static Stream<Fact> date(Reading reading, Hit hit) {
        var group = hit.has("when") ? "when" : "later";
        var name = hit.mention("new").name();
        var event = "تحول " + hit.mention("old").name() + " إلى " + name;
        return hit.optional(group).stream().map(when -> {
            var old = hit.mention("old").name();
            var statement = Phrases.agree(old, "تحول ", "تحولت ") + old + " إلى " + name + " " + Phrases.on(when);
            var end = Math.max(hit.span("new").end(), hit.span(group).end());
            var told = reading.told(
                    name, when.name(), statement, new Span(hit.span("first").start(), end));
            return Tellings.event(told, event, when);
        });
    }
}
