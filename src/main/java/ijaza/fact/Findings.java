package ijaza.fact;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that was found in a document, in the order of the text. */
public record Findings(List<Fact> facts, List<Doubt> doubts) {

    public Findings {
        facts = List.copyOf(facts);
        doubts = List.copyOf(doubts);
    }

    /** The same facts with more doubts, each once and in the order of the text. */
    public Findings doubting(Stream<Doubt> more) {
        var all = Stream.concat(doubts.stream(), more)
                .distinct()
                .sorted(Comparator.comparingInt(doubt -> doubt.span().start()));
        return new Findings(facts, all.toList());
    }
}
