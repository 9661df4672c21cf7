package ijaza.edge.content;

import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.question.Grounds;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the questions of a GIFT file and ties them to the facts that their comments name. */
final class GiftReader {

    private static final String FACT = "fact:";

    private final Map<FactId, Fact> facts;

    GiftReader(Map<FactId, Fact> facts) {
        this.facts = Map.copyOf(facts);
    }

    /** A question and the line where its text begins. */
    record Placed(Question question, int line) {}

    /** All questions that could be read; what could not is added to the complaints. */
    List<Placed> read(String file, List<Malformed> complaints) {
        var questions = new ArrayList<Placed>();
        for (var chunk : GiftChunk.cut(file)) {
            try {
                questions.add(new Placed(question(chunk), chunk.line()));
            } catch (Malformed malformed) {
                complaints.add(malformed);
            } catch (IllegalArgumentException invalid) {
                complaints.add(new Malformed(chunk.line(), String.valueOf(invalid.getMessage())));
            }
        }
        return questions;
    }

    private Question question(GiftChunk chunk) throws Malformed {
        var id = chunk.note("id").orElseThrow(() -> new Malformed(chunk.line(), "the question has no [id:...]"));
        var why = chunk.note("why").orElse("");
        return new GiftBody(GiftFrame.of(chunk), new QuestionId(id), why, true)
                .question()
                .apply(grounds(chunk));
    }

    private Grounds grounds(GiftChunk chunk) throws Malformed {
        var ids = new ArrayList<FactId>();
        var evidence = new ArrayList<Evidence>();
        var kind = "";
        for (var tag : chunk.notes("tag")) {
            if (tag.startsWith(FACT)) {
                var fact = fact(chunk, tag.substring(FACT.length()));
                ids.add(fact.id());
                evidence.add(fact.evidence());
            } else if (kind.isEmpty()) {
                kind = tag;
            }
        }
        if (ids.isEmpty() || kind.isEmpty()) {
            throw new Malformed(chunk.line(), "the question names no fact or no kind");
        }
        return new Grounds(ids, kind, evidence);
    }

    private Fact fact(GiftChunk chunk, String name) throws Malformed {
        var fact = facts.get(new FactId(name));
        if (fact == null) {
            throw new Malformed(chunk.line(), "the question rests on a fact that is not in facts.json: " + name);
        }
        return fact;
    }
}
