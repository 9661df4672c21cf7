package ijaza.fact.english.event;

import ijaza.fact.Transfer;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what was moved from one body to another, each of several things by itself. */
public final class Moves implements Finder {

    private static final String THINGS =
            "(?<things>{any}(?: \\([^)]{1,80}\\))?(?:(?:, |,? and (?:the )?){any}(?: " + "\\([^)]{1,80}\\))?){0,5})";
    private static final String FROM =
            "(?: out)?(?: of| from) (?<from>{any}|the (?:then )?[a-z][a-z -]{3,60}?) " + "(?:in)?to (?<to>{thing})";
    private static final Pattern PASSIVE =
            Say.pattern("(?<first>" + THINGS + "),? (?:which )?{was} {adv}(?:transferred|moved|shifted)" + FROM);
    private static final Pattern ACTIVE =
            Say.pattern("(?<first>{body|post|person|pronoun} (?:transferred|moved)) " + THINGS + FROM);

    @Override
    public Stream<Transfer> find(Reading reading) {
        return English.stated(reading, PASSIVE, ACTIVE)
                .flatMap(hit ->
                        hit.mentions("things").stream().flatMap(thing -> transfer(reading, hit, thing).stream()));
    }

    private static Optional<Transfer> transfer(Reading reading, Hit hit, Mention thing) {
        var from =
                hit.signed("from").length() == 1 ? English.named(reading, hit, "from") : Optional.of(hit.text("from"));
        return English.named(reading, thing)
                .flatMap(what ->
                        from.flatMap(old -> English.named(reading, hit, "to").map(to -> {
                            var statement = what + " was transferred from " + old + " to " + to;
                            return new Transfer(English.told(reading, what, old, statement, hit.span()), old, to);
                        })));
    }
}
