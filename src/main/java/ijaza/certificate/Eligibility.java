package ijaza.certificate;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Score;
import ijaza.progress.CourseProgress;
import ijaza.progress.LessonProgress;
import ijaza.progress.QuizProgress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whether somebody has earned a certificate, or why not yet. */
public sealed interface Eligibility {

    /** Earned, by the best final; completed when the last demand was met. */
    record Earned(AttemptId attempt, Score score, Instant completedAt) implements Eligibility {}

    /** Not earned yet, with every reason at once. */
    record NotYet(List<Missing> reasons) implements Eligibility {

        public NotYet {
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal has a reason");
            }
            reasons = List.copyOf(reasons);
        }
    }

    static Eligibility of(CourseProgress progress) {
        var reasons = Policy.ALL.stream()
                .map(policy -> policy.missing(progress))
                .flatMap(Optional::stream)
                .toList();
        return reasons.isEmpty() ? earned(progress) : new NotYet(reasons);
    }

    private static Earned earned(CourseProgress progress) {
        var best = progress.finalQuiz().flatMap(QuizProgress::best).orElseThrow();
        var finished = best.finished().orElseThrow();
        var completedAt = progress.lessons().stream()
                .map(LessonProgress::readAt)
                .filter(Objects::nonNull)
                .filter(readAt -> progress.version().course().completion().allLessonsRead())
                .reduce(finished.at(), (one, other) -> one.isAfter(other) ? one : other);
        return new Earned(best.id(), finished.score(), completedAt);
    }
}
