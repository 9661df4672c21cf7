package ijaza.question.drafting;

import ijaza.question.Grounding.Flaw;
import ijaza.question.Question;
import java.util.List;

/**
 * The questions drafted from a document: for its lessons' quizzes, for the final, which asks in other ways, and those that
 * did not pass the gate.
 */
public record Bank(List<Question> practice, List<Question> finals, List<Refused> refused) {

    /** A question that is not asked, and what is wrong with it. */
    public record Refused(Question question, List<Flaw> flaws) {

        public Refused {
            flaws = List.copyOf(flaws);
        }
    }

    public Bank {
        practice = List.copyOf(practice);
        finals = List.copyOf(finals);
        refused = List.copyOf(refused);
    }

    public int size() {
        return practice.size() + finals.size();
    }
}
