package ijaza.fact.arabic.events;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what the text calls the first of its kind. */
public final class Firsts implements Finder {

    private static final Pattern FIRST_OF_ITS_KIND = Signs.pattern(
            Phrases.BEGIN
                    + "(?<first>[يت](?:عتبر|عد|مثل|شكل)) (?:(?<act>{word}) )?(?<of>{any}) (?<what>أول [^.،؛]+?)(?= عقب| بعد| منذ|[.،؛]|$)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(FIRST_OF_ITS_KIND).map(hit -> firstOfItsKind(reading, hit));
    }

    private static Event firstOfItsKind(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var name = hit.has("act") ? hit.text("act") + " " + subject : subject;
        var key = hit.text("what");
        var told = reading.told(subject, key, hit.text("first") + " " + name + " " + key, hit.span("first", "what"));
        return new Event(told, Side.WHAT, name, null, null);
    }
}
