package ijaza.course;

import ijaza.question.Question;
import ijaza.question.QuestionId;
import java.util.List;
import java.util.Optional;

/** A pool of questions and the rules by which papers are drawn from it and passed. */
public record Quiz(QuizId id, String title, QuizRules rules, List<Question> pool) {

    public Quiz {
        pool = List.copyOf(pool);
    }

    public Optional<Question> question(QuestionId wanted) {
        return pool.stream().filter(question -> question.id().equals(wanted)).findFirst();
    }
}
