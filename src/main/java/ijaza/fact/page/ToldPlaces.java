package ijaza.fact.page;

import ijaza.fact.Fact;
import ijaza.text.Folding;
import ijaza.text.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where in a document facts say what; each is found by where it stands and not by going through all. */
final class ToldPlaces {

    private final TreeMap<Integer, List<Fact>> byStart = new TreeMap<>();
    private final int longest;

    ToldPlaces(Collection<? extends Fact> facts) {
        for (var fact : facts) {
            byStart.merge(
                    fact.evidence().start(),
                    List.of(fact),
                    (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
        }
        this.longest = facts.stream()
                .map(fact -> fact.evidence().span().length())
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    /** Whether a fact that rests on this place is about these words. */
    boolean tell(Span place, String words) {
        var folded = Folding.fold(words);
        return byStart.subMap(Math.max(0, place.start() - longest), place.end()).values().stream()
                .flatMap(List::stream)
                .filter(fact -> fact.evidence().span().overlaps(place))
                .anyMatch(fact -> says(fact.key(), folded) || says(fact.subject(), folded));
    }

    private static boolean says(String told, String folded) {
        return (" " + Folding.fold(told) + " ").contains(folded);
    }
}
