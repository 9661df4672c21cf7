package ijaza.question.drafting;

import ijaza.question.Question;
import java.util.List;

/** The questions drafted from a document: for its lessons' quizzes, and for the final, which asks in other ways. */
public record Bank(List<Question> practice, List<Question> finals) {

    public Bank {
        practice = List.copyOf(practice);
        finals = List.copyOf(finals);
    }

    public int size() {
        return practice.size() + finals.size();
    }
}
