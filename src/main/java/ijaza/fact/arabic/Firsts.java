package ijaza.fact.arabic;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.words.Hit;
import ijaza.fact.arabic.words.Signs;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what was the first of its kind: «يُعتبر إنشاء ... أول ...». */
final class Firsts implements Finder {

    private static final Pattern FIRST = Signs.pattern(
            Phrases.BEGIN
                    + "(?<first>[يت](?:عتبر|عد|مثل|شكل)) (?:(?<act>{word}) )?(?<of>{any}) (?<what>أول [^.،؛]+?)(?= عقب| بعد| منذ|[.،؛]|$)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(FIRST).map(hit -> first(reading, hit));
    }

    private static Event first(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var name = hit.has("act") ? hit.text("act") + " " + subject : subject;
        var key = hit.text("what");
        var told = reading.told(subject, key, hit.text("first") + " " + name + " " + key, hit.span("first", "what"));
        return new Event(told, Side.WHAT, name, null, null);
    }
}
