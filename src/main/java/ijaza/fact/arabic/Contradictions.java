package ijaza.fact.arabic;

import ijaza.fact.Count;
import ijaza.fact.Doubt;
import ijaza.fact.Doubt.Reason;
import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.Founding;
import ijaza.fact.WrittenDate;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves out what a document tells in two ways: two years of founding, two numbers of the same things; nobody can tell the key. */
final class Contradictions {

    private final Map<String, Fact> first = new HashMap<>();
    private final Map<String, Boolean> contradicted = new HashMap<>();

    private Contradictions(List<Fact> facts) {
        for (var fact : facts) {
            var matter = matter(fact);
            var other = first.putIfAbsent(matter, fact);
            if (other != null && !agree(other, fact)) {
                contradicted.put(matter, true);
            }
        }
    }

    static Contradictions in(List<Fact> facts) {
        return new Contradictions(facts);
    }

    boolean concern(Fact fact) {
        return contradicted.containsKey(matter(fact));
    }

    /** Where the document tells the one and where it tells the other, so that its author can decide. */
    static Doubt doubt(Fact fact, String source) {
        var proof = fact.evidence().span();
        var key = source.indexOf(fact.key(), proof.start());
        var isThere = key >= 0 && key + fact.key().length() <= proof.end();
        return new Doubt(isThere ? new Span(key, key + fact.key().length()) : proof, Reason.FACTS_DISAGREE);
    }

    /** What the fact is the answer to; facts of other kinds answer only themselves. */
    private static String matter(Fact fact) {
        return switch (fact) {
            case Founding founding -> "founding of " + Folding.fold(founding.subject());
            case Event event when event.side() == Side.WHEN -> "date of " + Folding.fold(event.name());
            case Count count -> "number of " + Folding.fold(count.thing()) + " of " + Folding.fold(count.subject());
            default -> fact.id().value();
        };
    }

    private static boolean agree(Fact one, Fact other) {
        return switch (one) {
            case Founding founding -> agree(founding.when(), ((Founding) other).when());
            case Event event -> agree(event.when(), ((Event) other).when());
            case Count count -> count.number() == ((Count) other).number();
            default -> true;
        };
    }

    /** A year agrees with a day in it. */
    private static boolean agree(@Nullable WrittenDate one, @Nullable WrittenDate other) {
        if (one == null || other == null || one.year() != other.year()) {
            return one == null && other == null;
        }
        var sameMonth = one.month() == null || other.month() == null || Objects.equals(one.month(), other.month());
        var sameDay = one.day() == null || other.day() == null || Objects.equals(one.day(), other.day());
        return sameMonth && sameDay;
    }
}
