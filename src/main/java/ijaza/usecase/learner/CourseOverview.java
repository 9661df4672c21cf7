package ijaza.usecase.learner;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Score;
import ijaza.attempt.Turn;
import ijaza.certificate.CertificateNumber;
import ijaza.course.CourseId;
import ijaza.course.Length;
import ijaza.course.LessonId;
import ijaza.course.Origin;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.progress.NextStep;
import ijaza.text.Language;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as its learner finds it, with what comes next; it holds no question.
 *
 * @param maker who made it, as far as that is known
 * @param finalQuiz absent where the course has none
 * @param certificate the one that stands, if any
 */
public record CourseOverview(
        CourseId id,
        String title,
        Language language,
        Origin origin,
        @Nullable String maker,
        Length length,
        List<LessonRow> lessons,
        @Nullable QuizRow finalQuiz,
        NextStep next,
        @Nullable CertificateNumber certificate) {

    public CourseOverview {
        lessons = List.copyOf(lessons);
    }

    public int readLessons() {
        return Math.toIntExact(lessons.stream().filter(LessonRow::isRead).count());
    }

    /** A lesson and its quiz, if it has one; {@code block} is the place to read on from. */
    public record LessonRow(
            LessonId id,
            String title,
            int blocks,
            int block,
            boolean opened,
            @Nullable Instant readAt,
            @Nullable QuizRow quiz) {

        public boolean isRead() {
            return readAt != null;
        }
    }

    /** A quiz, the learner's attempts from first to last, the best score, and whether another try may begin. */
    public record QuizRow(
            QuizId id,
            String title,
            QuizRules rules,
            List<AttemptRow> attempts,
            @Nullable Score best,
            Turn turn) {

        public QuizRow {
            attempts = List.copyOf(attempts);
        }

        public boolean isPassed() {
            return best != null && best.passed();
        }
    }

    /** An attempt; an open one has no score yet. */
    public record AttemptRow(
            AttemptId id,
            int number,
            Instant startedAt,
            @Nullable Instant finishedAt,
            @Nullable Score score) {}
}
