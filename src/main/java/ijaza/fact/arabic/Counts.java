package ijaza.fact.arabic;

import ijaza.fact.Count;
import ijaza.fact.Fact;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds how many things of a kind the text says that somebody or something has. */
final class Counts implements Finder {

    private static final String THINGS = "(?<thing>[ء-ي]{3,}(?: (?!عام)[ء-ي]{2,}(?:ة|ية)(?![ء-ي]))?)";
    private static final Pattern HAS =
            Signs.pattern("(?<![ء-ي])[وف]?(?<first>(?<verb>لدى |لل?|[يت]ضم |[يت]شمل )(?<joint>)(?<of>{any})) (?<number>"
                    + Numerals.ANY + ") " + THINGS);
    private static final Pattern CONSISTS = Signs.pattern(
            Phrases.BEGIN + "(?<first>(?<verb>[يت](?:تألف|تكون|قوم)) (?<of>{any}) (?<joint>من|على)) (?<number>"
                    + Numerals.ANY + ") " + THINGS);
    private static final Pattern DEFINITE =
            Signs.pattern("(?<thing>ال[ء-ي]{3,}) ال(?<number>" + Numerals.ANY + ") (?:ل|في )(?<of>{any})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(HAS, CONSISTS).map(hit -> indefinite(reading, hit)),
                reading.hits(DEFINITE).map(hit -> definite(reading, hit)));
    }

    private static Count indefinite(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var key = reading.show(hit.span("number", "thing"));
        var told = reading.told(subject, key, opening(hit, subject) + " " + key, hit.span("first", "thing"));
        return new Count(told, hit.text("thing"), Numerals.number(hit.signed("number")));
    }

    private static String opening(Hit hit, String subject) {
        var verb = hit.text("verb");
        return verb.startsWith("ل") && verb.length() <= 2
                ? Phrases.to(subject)
                : verb + " " + subject + (" " + hit.text("joint")).stripTrailing();
    }

    private static Count definite(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var key = reading.show(hit.span("thing", "number"));
        var things = Phrases.withoutArticle(hit.text("thing"));
        var number = Numerals.number(hit.signed("number"));
        var statement = Phrases.to(subject) + " " + hit.text("number") + " " + things;
        return new Count(reading.told(subject, key, statement, hit.span("thing", "of")), things, number);
    }
}
