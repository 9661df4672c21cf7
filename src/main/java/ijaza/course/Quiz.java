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

    /** The same quiz with another pool. */
    public Quiz of(List<Question> questions) {
        return new Quiz(id, title, rules, questions);
    }

    public Quiz ruledBy(QuizRules others) {
        return new Quiz(id, title, others, pool);
    }

    /** The same quiz with other words for a question that it has. */
    public Quiz with(Question changed) {
        return of(pool.stream()
                .map(question -> question.id().equals(changed.id()) ? changed : question)
                .toList());
    }

    public Optional<Question> question(QuestionId wanted) {
        return pool.stream().filter(question -> question.id().equals(wanted)).findFirst();
    }
}
