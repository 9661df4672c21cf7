package ijaza.question;

import ijaza.fact.Evidence;
import ijaza.fact.FactId;
import java.util.List;

/** What a question rests on: its facts, the kind it is drawn by, and the sentences that prove its key. */
public record Grounds(List<FactId> facts, String kind, List<Evidence> evidence) {

    public Grounds {
        if (facts.isEmpty() || evidence.isEmpty()) {
            throw new IllegalArgumentException("a question rests on at least one fact and its evidence");
        }
        facts = List.copyOf(facts);
        evidence = List.copyOf(evidence);
    }
}
