package ijaza.fact.english.post;

import ijaza.fact.Succession;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which person followed which in a post. */
public final class Successors implements Finder {

    private static final Pattern SUCCEEDED = Say.pattern("(?<first>(?<old>{person|name|pronoun})) was (?:succeeded"
            + "|followed|replaced) (?:(?:in|on) {date} )?by (?<who>{person|name})(?<last>)");
    private static final Pattern SUCCEEDS = Say.pattern("(?<first>(?<who>{person|name|pronoun})),? (?:who "
            + ")?(?:succeeded|replaced|took over from) (?<old>{person|name})(?<last>)");

    private static final Pattern SUCCEEDING = Say.pattern("(?<first>(?<who>{person|name})),? (?:(?!{person"
            + "|name})[^.;]){0,120}?,? (?:succeeding|replacing|taking over from) (?<old>{person|name})(?<last>)");
    private static final Pattern PREDECESSOR = Say.pattern(
            "(?<first>(?<who>{pronoun})) (?:immediate " + ")?predecessor(?: was|,) (?<old>{person|name})(?<last>)");

    @Override
    public Stream<Succession> find(Reading reading) {
        return English.stated(reading, SUCCEEDED, SUCCEEDS, SUCCEEDING, PREDECESSOR)
                .flatMap(hit -> succession(reading, hit).stream());
    }

    private static Optional<Succession> succession(Reading reading, Hit hit) {
        return Roles.who(reading, hit)
                .flatMap(now -> English.named(reading, hit, "old")
                        .map(old -> new Succession(
                                English.told(reading, now, old, now + " succeeded " + old, hit.span()))));
    }
}
