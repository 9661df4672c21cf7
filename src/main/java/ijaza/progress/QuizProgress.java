package ijaza.progress;

import ijaza.attempt.Attempt;
import ijaza.attempt.Turn;
import ijaza.course.Quiz;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How a learner stands at one quiz: all attempts in their order, and whether another one may begin. */
public record QuizProgress(Quiz quiz, List<Attempt> attempts, Turn turn) {

    private static final Comparator<Attempt> BETTER = Comparator.comparing((Attempt attempt) -> attempt.isPassed())
            .thenComparing(attempt -> attempt.score().orElseThrow().share())
            .thenComparing(Attempt::number, Comparator.reverseOrder());

    public QuizProgress {
        attempts = List.copyOf(attempts);
    }

    static QuizProgress of(Quiz quiz, List<Attempt> attempts, Instant now) {
        return new QuizProgress(quiz, attempts, Turn.of(quiz, attempts, now));
    }

    /** The attempt that counts: the best one, and of equals the first. */
    public Optional<Attempt> best() {
        return attempts.stream().filter(attempt -> !attempt.isOpen()).max(BETTER);
    }

    public boolean isPassed() {
        return best().filter(Attempt::isPassed).isPresent();
    }

    public boolean wasTaken() {
        return best().isPresent();
    }
}
