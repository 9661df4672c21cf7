package ijaza.attempt;

import static ijaza.attempt.SampleAttempts.NOON;
import static ijaza.attempt.SampleAttempts.finished;
import static ijaza.attempt.SampleAttempts.open;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Course;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The final of «الري في القرى» allows three tries, then pauses for a day. */
class TurnTests {

    private static final Course COURSE = SampleCourse.course();
    private static final Quiz FINAL = COURSE.finalQuiz().orElseThrow();
    private static final Instant LAST_OF_THREE = NOON.plusSeconds(3);
    private static final Instant AFTER_PAUSE = LAST_OF_THREE.plus(SampleCourse.PAUSE);

    @Test
    void aNewLearnerHasAllTries() {
        assertThat(Turn.of(FINAL, List.of(), NOON)).isEqualTo(new Turn.Free(3));
    }

    @Test
    void eachFailedTryLeavesOneLess() {
        assertThat(Turn.of(FINAL, failed(2), NOON)).isEqualTo(new Turn.Free(1));
    }

    @Test
    void anOpenAttemptGoesOn() {
        var open = open(QuizId.FINAL, 1);

        assertThat(Turn.of(FINAL, List.of(open), NOON)).isEqualTo(new Turn.Running(open));
    }

    @Test
    void afterThreeTriesComesThePause() {
        assertThat(Turn.of(FINAL, failed(3), AFTER_PAUSE.minusMillis(1))).isEqualTo(new Turn.Paused(AFTER_PAUSE));
    }

    @Test
    void whenThePauseEndsTriesAreCountedAnew() {
        assertThat(Turn.of(FINAL, failed(3), AFTER_PAUSE)).isEqualTo(new Turn.Free(3));
        assertThat(Turn.of(FINAL, failed(4), AFTER_PAUSE)).isEqualTo(new Turn.Free(2));
    }

    @Test
    void aQuizWithoutLimitIsAlwaysFree() {
        var quiz = COURSE.quiz(SampleCourse.QUIZ).orElseThrow();

        assertThat(Turn.of(quiz, failed(9), NOON)).isEqualTo(new Turn.Free(null));
    }

    @Test
    void anEmptyQuizCannotBegin() {
        var empty = SampleCourse.course(0).quiz(SampleCourse.QUIZ).orElseThrow();

        assertThat(Turn.of(empty, List.of(), NOON)).isEqualTo(new Turn.Nothing());
    }

    private static List<Attempt> failed(int attempts) {
        return IntStream.rangeClosed(1, attempts)
                .mapToObj(number -> finished(QuizId.FINAL, number, 0))
                .toList();
    }
}
