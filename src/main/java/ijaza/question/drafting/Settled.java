package ijaza.question.drafting;

import ijaza.fact.Count;
import ijaza.fact.Cycle;
import ijaza.fact.Event;
import ijaza.fact.Fact;
import ijaza.fact.Founding;
import ijaza.fact.Instrument;
import ijaza.fact.Office;
import ijaza.fact.Transfer;
import ijaza.fact.WrittenDate;
import ijaza.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Leaves out what a document says twice and not alike: of two dates of one founding neither is a key. */
final class Settled {

    private Settled() {}

    static List<Fact> of(List<Fact> facts) {
        var said = new HashMap<String, Fact>();
        var unsettled = new HashSet<String>();
        for (var fact : facts) {
            relation(fact).ifPresent(relation -> note(relation, fact, said, unsettled));
        }
        return facts.stream()
                .filter(fact -> relation(fact).filter(unsettled::contains).isEmpty())
                .toList();
    }

    private static void note(String relation, Fact fact, Map<String, Fact> said, Set<String> unsettled) {
        var before = said.putIfAbsent(relation, fact);
        if (before != null && !isAlike(before, fact)) {
            unsettled.add(relation);
        }
    }

    /** What has one value only, by its name. */
    private static Optional<String> relation(Fact fact) {
        return switch (fact) {
            case Founding f -> named("founding", f.subject());
            case Event e -> named("event " + e.side(), e.side() == Event.Side.WHAT ? e.key() : e.name());
            case Count c -> named("count " + c.thing(), c.subject());
            case Cycle c -> named("cycle", c.subject());
            case Transfer t -> named("transfer", t.subject());
            case Office o when o.fixed() -> named("office " + o.post(), o.subject());
            case Instrument i when i.relation() == Instrument.Relation.BEARS_SYMBOL -> named("symbol", i.subject());
            default -> Optional.empty();
        };
    }

    private static Optional<String> named(String relation, String subject) {
        return Optional.of(relation + '\n' + Folding.fold(subject));
    }

    private static boolean isAlike(Fact one, Fact other) {
        var date = date(one);
        var otherDate = date(other);
        return date.isPresent() && otherDate.isPresent()
                ? isAlike(date.get(), otherDate.get())
                : Folding.fold(one.key()).equals(Folding.fold(other.key()));
    }

    /** A year is no other date than a day in it. */
    static boolean isAlike(WrittenDate one, WrittenDate other) {
        return one.year() == other.year()
                && (one.month() == null || other.month() == null || one.month().equals(other.month()))
                && (one.day() == null || other.day() == null || one.day().equals(other.day()));
    }

    private static Optional<WrittenDate> date(Fact fact) {
        return switch (fact) {
            case Founding f -> Optional.of(f.when());
            case Event e -> Optional.ofNullable(e.when()).filter(_ -> e.side() == Event.Side.WHEN);
            default -> Optional.empty();
        };
    }
}
