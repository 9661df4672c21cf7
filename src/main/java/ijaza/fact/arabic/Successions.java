package ijaza.fact.arabic;

import ijaza.fact.Fact;
import ijaza.fact.Succession;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what took the place of what. */
final class Successions implements Finder {

    private static final Pattern BEHIND =
            Signs.pattern("(?<new>{any})،? (?:(?:الذي|التي) )?(?<verb>حلت?) محل (?<old>[^.،؛]+)");
    private static final Pattern VERB_FIRST =
            Signs.pattern(Phrases.BEGIN + "(?<verb>حلت?) (?<new>{any}) محل (?<old>[^.،؛]+)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(BEHIND).map(hit -> succession(reading, hit, "new")),
                reading.hits(VERB_FIRST).map(hit -> succession(reading, hit, "verb")));
    }

    private static Succession succession(Reading reading, Hit hit, String first) {
        var subject = reading.full(hit, "new");
        var old = hit.text("old");
        var statement = Phrases.agree(subject, "حلّ ", "حلّت ") + subject + " محل " + old;
        return new Succession(reading.told(subject, old, statement, hit.span(first, "old")));
    }
}
