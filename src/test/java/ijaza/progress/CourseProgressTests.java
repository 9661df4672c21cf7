package ijaza.progress;

import static ijaza.attempt.SampleAttempts.MARYAM;
import static ijaza.attempt.SampleAttempts.NOON;
import static ijaza.attempt.SampleAttempts.VERSION;
import static ijaza.attempt.SampleAttempts.finished;
import static ijaza.attempt.SampleAttempts.open;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.attempt.Attempt;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far Maryam is in «الري في القرى». */
class CourseProgressTests {

    private static final CourseVersion COURSE = new CourseVersion(VERSION, 1, NOON, SampleCourse.course());

    @Test
    void theBestScoreCounts() {
        var attempts =
                List.of(finished(QuizId.FINAL, 1, 2), finished(QuizId.FINAL, 2, 5), finished(QuizId.FINAL, 3, 3));

        assertThat(best(attempts)).isEqualTo(attempts.get(1));
    }

    @Test
    void ofEqualScoresTheFirstCounts() {
        var attempts = List.of(finished(QuizId.FINAL, 1, 5), finished(QuizId.FINAL, 2, 5));

        assertThat(best(attempts)).isEqualTo(attempts.getFirst());
    }

    @Test
    void anOpenAttemptCountsForNothing() {
        var progress = CourseProgress.of(COURSE, List.of(), List.of(open(QuizId.FINAL, 1)), NOON);

        assertThat(progress.finalQuiz().orElseThrow().wasTaken()).isFalse();
    }

    @Test
    void anotherCoursesReadingsArePassedOver() {
        var elsewhere = new Reading(MARYAM, new CourseId("other"), SampleCourse.CANALS, 5, NOON, NOON);

        var progress = CourseProgress.of(COURSE, List.of(elsewhere), List.of(), NOON);

        assertThat(progress.readLessons()).isZero();
        assertThat(progress.completion()).isEqualTo(new Completion(2, true));
    }

    private static Attempt best(List<Attempt> attempts) {
        return CourseProgress.of(COURSE, List.of(), attempts, NOON)
                .finalQuiz()
                .orElseThrow()
                .best()
                .orElseThrow();
    }
}
