package ijaza.fact.arabic.people;

import ijaza.fact.Fact;
import ijaza.fact.Succession;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Dated;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Tellings;
import ijaza.fact.arabic.telling.Terms;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds which person followed which in a post, and when: «وخلفه الدكتور ... في عام 1971». */
public record Followers(Clauses clauses) implements Finder {

    /** How far back «خلفه» may point. */
    private static final int NEAR = 220;

    private static final Pattern WHO_FOLLOWED =
            Signs.pattern("(?<who>{person})،? (?:الذي|التي) (?<verb>خلفت?) (?<old>{person})(?:" + Phrases.WHEN + ")?");

    private static final Pattern IN_PLACE_OF =
            Signs.pattern("(?<who>{person})[^.؛{person}]{0,120}?،? خلفا لل?(?<old>{person})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(IN_PLACE_OF)
                        .map(hit -> Terms.followed(
                                reading, reading.full(hit, "who"), hit.mention("old"), hit.span("who", "old"))),
                Stream.concat(reading.hits(WHO_FOLLOWED).flatMap(hit -> relative(reading, hit)), byPronoun(reading)));
    }

    private static Stream<Fact> relative(Reading reading, Hit hit) {
        var person = reading.full(hit, "who");
        var statement = Terms.succeeded(reading, person, hit.mention("old"));
        var succession =
                new Succession(reading.told(person, hit.mention("old").name(), statement, hit.span("who", "old")));
        var when = hit.optional("when")
                .map(date -> Tellings.event(
                        reading.told(person, date.name(), took(person) + Phrases.on(date), hit.span("who", "when")),
                        "تولي " + person + " المنصب",
                        date));
        return Stream.concat(Stream.of(succession), when.stream());
    }

    private Stream<Fact> byPronoun(Reading reading) {
        return clauses.telling(Act.FOLLOW)
                .filter(clause -> clause.named() != null && clause.named().kind() == Kind.PERSON)
                .filter(clause -> clause.verb().matches(".*ها?"))
                .flatMap(clause -> before(reading, clause).stream().flatMap(old -> followed(reading, clause, old)));
    }

    private static Optional<Mention> before(Reading reading, Clause clause) {
        var start = clause.to(clause.tail()).start();
        return reading.page().sentences(clause.sentence().passage()).stream()
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.kind() == Kind.PERSON
                        && mention.span().end() <= start
                        && mention.span().end() > start - NEAR)
                .max(Comparator.comparingInt(mention -> mention.span().start()));
    }

    private static Stream<Fact> followed(Reading reading, Clause clause, Mention old) {
        var person = clause.who();
        var statement = Terms.succeeded(reading, person, old);
        var evidence = new Span(old.span().start(), clause.to(clause.tail()).end());
        var succession = new Succession(reading.told(person, old.name(), statement, evidence));
        var when = Dated.of(clause)
                .map(date -> Tellings.event(
                        reading.told(
                                person, date.when().name(), took(person) + Phrases.on(date.when()), date.evidence()),
                        "تولي " + person + " المنصب",
                        date.when()));
        return Stream.concat(Stream.of(succession), when.stream());
    }

    private static String took(String person) {
        return "كان تولي " + person + " المنصب ";
    }
}
