package ijaza.fact.arabic.events;

import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Dated;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Tellings;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when something was signed, opened, issued, moved or closed, where nobody is said to have done it. */
public record Events(Clauses clauses) implements Finder {

    private static final Act[] ACTS = {
        Act.SIGN,
        Act.ADOPT,
        Act.TAKE,
        Act.LAUNCH,
        Act.START,
        Act.APPEAR,
        Act.OPEN,
        Act.INAUGURATE,
        Act.APPROVE,
        Act.CONCLUDE,
        Act.PUBLISH,
        Act.CLOSE,
        Act.MERGE,
        Act.HOLD,
        Act.MOVE
    };
    private static final Pattern NAMES_OBJECT = Signs.pattern("^ (?:على )?{any}");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return clauses.telling(ACTS).filter(Events::isThing).flatMap(clause -> event(reading, clause).stream());
    }

    /** Only a thing can be signed, and of bodies only those that are opened, launched, moved or closed. */
    private static boolean isThing(Clause clause) {
        var named = clause.named();
        if (named == null || clause.inTail(NAMES_OBJECT).findAny().isPresent()) {
            return false;
        }
        return named.kind() == Kind.PAPER
                || named.kind() == Kind.BODY
                        && (clause.passive()
                                || clause.is(Act.OPEN, Act.INAUGURATE, Act.START, Act.APPEAR)
                                || clause.verb().startsWith("الغي"));
    }

    private static Optional<Fact> event(Reading reading, Clause clause) {
        return Dated.of(clause).or(() -> Dated.later(clause, clause.tail())).map(dated -> {
            var subject = clause.who();
            var verb = clause.is(Act.APPEAR, Act.START) ? Phrases.verb(reading, clause) : "جرى " + clause.noun();
            var statement = verb + " " + subject + " " + Phrases.on(dated.when());
            var told = reading.told(subject, dated.when().name(), statement, dated.evidence());
            return Tellings.event(told, clause.noun() + " " + subject, dated.when());
        });
    }
}
