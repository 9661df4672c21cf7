package ijaza.progress;

import static ijaza.attempt.SampleAttempts.MARYAM;
import static ijaza.attempt.SampleAttempts.NOON;
import static ijaza.attempt.SampleAttempts.VERSION;
import static ijaza.attempt.SampleAttempts.finished;
import static ijaza.attempt.SampleAttempts.open;
import static ijaza.course.SampleCourse.CANALS;
import static ijaza.course.SampleCourse.FINAL_SIZE;
import static ijaza.course.SampleCourse.QUIZ;
import static ijaza.course.SampleCourse.WELLS;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.course.CourseVersion;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way through «الري في القرى»: two lessons, a quiz on the first, the final. */
class GuideTests {

    private static final CourseVersion COURSE = new CourseVersion(VERSION, 1, NOON, SampleCourse.course());
    private static final List<Reading> ALL_READ = List.of(read(CANALS), read(WELLS));
    private static final Attempt QUIZ_DONE = finished(QUIZ, 1, 1);
    private static final Attempt PASSED = finished(QuizId.FINAL, 2, FINAL_SIZE);

    @Test
    void beginsWithTheFirstLesson() {
        assertThat(next(List.of(), List.of())).isEqualTo(new NextStep.ReadLesson(CANALS, 0));
    }

    @Test
    void readsOnWhereTheReaderStopped() {
        var begun = new Reading(MARYAM, SampleCourse.ID, CANALS, 4, NOON, null);

        assertThat(next(List.of(begun), List.of())).isEqualTo(new NextStep.ReadLesson(CANALS, 4));
    }

    @Test
    void aPlaceBeyondAShorterVersionIsItsLastBlock() {
        var begun = new Reading(MARYAM, SampleCourse.ID, CANALS, 40, NOON, null);

        assertThat(next(List.of(begun), List.of())).isEqualTo(new NextStep.ReadLesson(CANALS, 5));
    }

    @Test
    void asksForTheQuizOnceItsLessonIsRead() {
        assertThat(next(List.of(read(CANALS)), List.of())).isEqualTo(new NextStep.TakeQuiz(QUIZ));
    }

    @Test
    void goesOnToTheNextLessonAfterTheQuiz() {
        assertThat(next(List.of(read(CANALS)), List.of(QUIZ_DONE))).isEqualTo(new NextStep.ReadLesson(WELLS, 0));
    }

    @Test
    void resumesAnOpenPaperAtTheFirstOpenQuestion() {
        var open = open(QUIZ, 1);

        assertThat(Guide.next(progress(List.of(), List.of(open)), Map.of(open.id(), Set.of(0, 1, 3)), false))
                .isEqualTo(new NextStep.ResumeAttempt(open.id(), QUIZ, 2));
    }

    @Test
    void resumesAFullPaperAtItsLastQuestion() {
        var open = open(QUIZ, 1);

        assertThat(Guide.next(progress(List.of(), List.of(open)), Map.of(open.id(), Set.of(0, 1, 2, 3, 4, 5)), false))
                .isEqualTo(new NextStep.ResumeAttempt(open.id(), QUIZ, 5));
    }

    @Test
    void theFinalComesLast() {
        assertThat(next(ALL_READ, List.of(QUIZ_DONE))).isEqualTo(new NextStep.TakeFinal());
    }

    @Test
    void afterThreeTriesItSaysUntilWhenToWait() {
        var failed = List.of(
                QUIZ_DONE, finished(QuizId.FINAL, 1, 0), finished(QuizId.FINAL, 2, 0), finished(QuizId.FINAL, 3, 0));

        assertThat(next(ALL_READ, failed))
                .isEqualTo(new NextStep.WaitUntil(NOON.plusSeconds(3).plus(SampleCourse.PAUSE)));
    }

    @Test
    void aPassedCourseLeadsToTheCertificateEvenWithoutTheQuiz() {
        assertThat(next(ALL_READ, List.of(PASSED))).isEqualTo(new NextStep.ClaimCertificate());
    }

    @Test
    void aPassedFinalDoesNotReplaceAnUnreadLesson() {
        assertThat(next(List.of(read(CANALS)), List.of(QUIZ_DONE, PASSED)))
                .isEqualTo(new NextStep.ReadLesson(WELLS, 0));
    }

    @Test
    void withTheCertificateAllIsDone() {
        assertThat(Guide.next(progress(ALL_READ, List.of(PASSED)), Map.<AttemptId, Set<Integer>>of(), true))
                .isEqualTo(new NextStep.Done());
    }

    private static NextStep next(List<Reading> readings, List<Attempt> attempts) {
        return Guide.next(progress(readings, attempts), Map.of(), false);
    }

    private static CourseProgress progress(List<Reading> readings, List<Attempt> attempts) {
        Instant later = NOON.plusSeconds(10);
        return CourseProgress.of(COURSE, readings, attempts, later);
    }

    private static Reading read(LessonId lesson) {
        return new Reading(MARYAM, SampleCourse.ID, lesson, 5, NOON, NOON);
    }
}
