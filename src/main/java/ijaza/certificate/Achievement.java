package ijaza.certificate;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Score;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a learner has done in a course, as far as a certificate asks for it. */
public record Achievement(int unreadLessons, List<Final> finals) {

    private static final Comparator<Final> BETTER = Comparator.comparing(
                    (Final tried) -> tried.score().passed())
            .thenComparing(tried -> tried.score().share())
            .thenComparing(Final::finishedAt, Comparator.reverseOrder());

    public Achievement {
        if (unreadLessons < 0) {
            throw new IllegalArgumentException("no fewer than no lessons are unread");
        }
        finals = List.copyOf(finals);
    }

    /** The final that counts: the best one, and of equals the earliest. */
    public Optional<Final> best() {
        return finals.stream().max(BETTER);
    }

    /** A final that was finished and marked. */
    public record Final(AttemptId attempt, Score score, Instant finishedAt) {}
}
