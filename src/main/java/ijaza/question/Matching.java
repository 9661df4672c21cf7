package ijaza.question;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Join each left-hand side to its right-hand side; spares belong to none. */
public record Matching(
        QuestionId id, String stem, List<Pair> pairs, List<String> spares, Grounds grounds, String explanation)
        implements Question {

    public Matching {
        if (pairs.size() < 2) {
            throw new IllegalArgumentException("a matching has two pairs or more");
        }
        var rights = new HashSet<>(spares);
        if (rights.size() != spares.size() || pairs.stream().anyMatch(pair -> !rights.add(pair.right()))) {
            throw new IllegalArgumentException("the right-hand sides of a matching differ from each other");
        }
        pairs = List.copyOf(pairs);
        spares = List.copyOf(spares);
    }

    /** What belongs together. */
    public record Pair(String left, String right) {}

    /** All right-hand sides: those of the pairs in their order, then the spares. */
    public List<String> rights() {
        return Stream.concat(pairs.stream().map(Pair::right), spares.stream()).toList();
    }
}
