package ijaza.certificate;

import static ijaza.attempt.SampleAttempts.MARYAM;
import static ijaza.attempt.SampleAttempts.NOON;
import static ijaza.attempt.SampleAttempts.VERSION;
import static ijaza.attempt.SampleAttempts.finished;
import static ijaza.attempt.SampleAttempts.open;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.attempt.Attempt;
import ijaza.attempt.Score;
import ijaza.certificate.Eligibility.Earned;
import ijaza.certificate.Eligibility.NotYet;
import ijaza.course.CourseVersion;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.progress.CourseProgress;
import ijaza.progress.Reading;
import ijaza.question.Fraction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EligibilityTests {

    private static final CourseVersion COURSE = new CourseVersion(VERSION, 1, NOON, SampleCourse.course());
    private static final Instant MORNING = NOON.minus(Duration.ofHours(4));
    private static final List<Reading> ALL_READ =
            List.of(read(SampleCourse.CANALS, MORNING), read(SampleCourse.WELLS, MORNING));

    @Test
    void isEarnedByReadingAllAndPassing() {
        var passed = finished(QuizId.FINAL, 1, 7);

        assertThat(Eligibility.of(progress(ALL_READ, passed)))
                .isEqualTo(new Earned(passed.id(), new Score(new Fraction(7, 1), 8, true), NOON.plusSeconds(1)));
    }

    @Test
    void namesEveryReasonAtOnce() {
        assertThat(Eligibility.of(progress(List.of())))
                .isEqualTo(new NotYet(List.of(new Missing.UnreadLessons(2), new Missing.FinalNotTaken())));
    }

    @Test
    void isRefusedForOneUnreadLesson() {
        assertThat(Eligibility.of(progress(List.of(ALL_READ.getFirst()), finished(QuizId.FINAL, 1, 8))))
                .isEqualTo(new NotYet(List.of(new Missing.UnreadLessons(1))));
    }

    @Test
    void isRefusedForAFinalBelowThePassMark() {
        assertThat(Eligibility.of(progress(ALL_READ, finished(QuizId.FINAL, 1, 6))))
                .isEqualTo(new NotYet(List.of(new Missing.FinalNotPassed(new Fraction(3, 4)))));
    }

    @Test
    void isRefusedWhileTheFinalIsOpen() {
        assertThat(Eligibility.of(progress(ALL_READ, open(QuizId.FINAL, 1))))
                .isEqualTo(new NotYet(List.of(new Missing.FinalNotTaken())));
    }

    @Test
    void restsOnTheBestFinalAndOfEqualsOnTheFirst() {
        var best = finished(QuizId.FINAL, 2, 8);

        var eligibility = Eligibility.of(progress(
                ALL_READ,
                finished(QuizId.FINAL, 1, 7),
                best,
                finished(QuizId.FINAL, 3, 8),
                finished(QuizId.FINAL, 4, 1)));

        assertThat(eligibility).extracting("attempt").isEqualTo(best.id());
    }

    @Test
    void isCompletedWhenTheLastLessonWasReadAfterTheFinal() {
        var evening = NOON.plus(Duration.ofHours(6));
        var readings = List.of(ALL_READ.getFirst(), read(SampleCourse.WELLS, evening));

        assertThat(Eligibility.of(progress(readings, finished(QuizId.FINAL, 1, 8))))
                .extracting("completedAt")
                .isEqualTo(evening);
    }

    private static CourseProgress progress(List<Reading> readings, Attempt... attempts) {
        return CourseProgress.of(COURSE, readings, List.of(attempts), NOON.plusSeconds(60));
    }

    private static Reading read(LessonId lesson, Instant at) {
        return new Reading(MARYAM, SampleCourse.ID, lesson, 5, MORNING, at);
    }
}
