package ijaza.usecase.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.Classroom;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Turn;
import ijaza.course.CourseId;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.enrolment.Enrolment;
import ijaza.enrolment.Enrolments;
import ijaza.person.Person;
import ijaza.progress.NextStep;
import ijaza.question.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Maryam's way through «الري في القرى», seen from the first screen. */
@SpringBootTest
@Import(Classroom.class)
class OpenCourseTests {

    @Autowired
    private Classroom.Room room;

    @Autowired
    private OpenCourse courses;

    @Autowired
    private ReadLesson lessons;

    @Autowired
    private StartQuiz start;

    @Autowired
    private TakeQuiz quiz;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Enrolments enrolments;

    private Person maryam;

    @BeforeEach
    void enter() {
        room.open();
        maryam = room.enter("مريم الحسن");
    }

    @Test
    void listsTheCourseWithoutEnrolling() {
        assertThat(courses.all()).extracting(CourseOverview::id).contains(SampleCourse.ID);
        assertThat(enrolments.of(SampleCourse.ID))
                .extracting(Enrolment::learner)
                .doesNotContain(maryam.id());
    }

    @Test
    void enrolsOnTheFirstOpening() {
        courses.open(SampleCourse.ID);
        courses.open(SampleCourse.ID);

        assertThat(enrolments.of(SampleCourse.ID))
                .extracting(Enrolment::learner)
                .containsOnlyOnce(maryam.id());
    }

    @Test
    void anUnknownCourseIsNotThere() {
        assertThat(courses.open(new CourseId("nowhere"))).isEmpty();
    }

    @Test
    void remembersThePlaceAndWhatWasRead() {
        lessons.keepPlace(SampleCourse.ID, SampleCourse.CANALS, 4);
        assertThat(next()).isEqualTo(new NextStep.ReadLesson(SampleCourse.CANALS, 4));
        assertThat(lessons.open(SampleCourse.ID, SampleCourse.CANALS, null)
                        .orElseThrow()
                        .place())
                .isEqualTo(4);

        lessons.markRead(SampleCourse.ID, SampleCourse.CANALS);
        lessons.keepPlace(SampleCourse.ID, SampleCourse.CANALS, 1);
        assertThat(next()).isEqualTo(new NextStep.TakeQuiz(SampleCourse.QUIZ));
        assertThat(overview().readLessons()).isEqualTo(1);
    }

    @Test
    void passesOverAPlaceThatDoesNotExist() {
        lessons.keepPlace(SampleCourse.ID, SampleCourse.CANALS, 6);
        lessons.keepPlace(SampleCourse.ID, SampleCourse.CANALS, -1);

        assertThat(next()).isEqualTo(new NextStep.ReadLesson(SampleCourse.CANALS, 0));
    }

    @Test
    void leadsBackToTheVeryQuestion() {
        var attempt = begin(SampleCourse.QUIZ);
        quiz.answer(attempt, new Answer(0, "phone-0001", 1, new Response.Unanswered()));

        assertThat(next()).isEqualTo(new NextStep.ResumeAttempt(attempt, SampleCourse.QUIZ, 1));
    }

    @Test
    void showsTheBestScoreAndTheTriesLeft() {
        quiz.finish(begin(QuizId.FINAL));
        var second = begin(QuizId.FINAL);
        Answering.rightly(quiz, attempts, second);
        var best = quiz.finish(second).orElseThrow();

        var last = overview().finalQuiz();

        assertThat(last).isNotNull();
        assertThat(last.best()).isEqualTo(best);
        assertThat(last.turn()).isEqualTo(new Turn.Free(1));
        assertThat(last.attempts()).hasSize(2);
    }

    @Test
    void theWholeWayEndsAtTheCertificate() {
        lessons.markRead(SampleCourse.ID, SampleCourse.CANALS);
        quiz.finish(begin(SampleCourse.QUIZ));
        lessons.markRead(SampleCourse.ID, SampleCourse.WELLS);
        assertThat(next()).isEqualTo(new NextStep.TakeFinal());

        var attempt = begin(QuizId.FINAL);
        Answering.rightly(quiz, attempts, attempt);
        quiz.finish(attempt);

        assertThat(next()).isEqualTo(new NextStep.ClaimCertificate());
    }

    @Test
    void nobodySeesAnothersProgress() {
        lessons.markRead(SampleCourse.ID, SampleCourse.CANALS);
        room.enter("سليم الحسن");

        assertThat(overview().readLessons()).isZero();
    }

    private NextStep next() {
        return overview().next();
    }

    private CourseOverview overview() {
        return courses.open(SampleCourse.ID).orElseThrow();
    }

    private AttemptId begin(QuizId which) {
        return ((Start.Started) start.start(SampleCourse.ID, which)).attempt();
    }
}
