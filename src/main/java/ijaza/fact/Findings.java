package ijaza.fact;

import java.util.List;

/** All that was found in a document, in the order of the text. */
public record Findings(List<Fact> facts, List<Doubt> doubts) {

    public Findings {
        facts = List.copyOf(facts);
        doubts = List.copyOf(doubts);
    }
}
