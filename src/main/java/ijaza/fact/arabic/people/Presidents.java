package ijaza.fact.arabic.people;

import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds under whom a body works where news says it between commas: «أعلنت الهيئة، برئاسة المهندس ...، فتح باب ...». */
public final class Presidents implements Finder {

    private static final Pattern UNDER = Signs.pattern("(?<what>{body})، (?<joint>برئاسة) (?<who>{person})(?=،|\\.|$)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(UNDER)
                .filter(hit -> !hit.mention("what").isBare()
                        || !reading.full(hit, "what").equals(hit.mention("what").name()))
                .map(hit -> president(reading, hit));
    }

    private static Fact president(Reading reading, Hit hit) {
        var body = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var statement = Phrases.agree(body, "يعمل ", "تعمل ") + body + " برئاسة " + who;
        return new Office(reading.told(body, who, statement, hit.span("what", "who")), who, "رئيس " + body, false);
    }
}
