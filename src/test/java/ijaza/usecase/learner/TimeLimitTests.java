package ijaza.usecase.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.Classroom;
import ijaza.MovableClock;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Journal;
import ijaza.attempt.Task;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.QuizRules;
import ijaza.course.SampleCourse;
import ijaza.person.SignedIn;
import ijaza.question.Response;
import ijaza.usecase.open.PublishedCourses;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A quiz of half an hour, on the real store; the course says so, whatever its other rules. */
@SpringBootTest
@Import(Classroom.class)
class TimeLimitTests {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Autowired
    private Classroom.Room room;

    @Autowired
    private MovableClock clock;

    @Autowired
    private StartQuiz start;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Attempts attempts;

    @Autowired
    private Journal journal;

    @Autowired
    private Courses courses;

    private TakeQuiz quiz;
    private AttemptId attempt;
    private Instant startedAt;

    @BeforeEach
    void begin() {
        room.open();
        room.enter("سعاد النجار");
        startedAt = clock.instant();
        attempt = ((Start.Started) start.start(SampleCourse.ID, SampleCourse.QUIZ)).attempt();
        quiz = new TakeQuiz(new OwnAttempts(signedIn, attempts, limited()), attempts, journal, clock);
    }

    @Test
    void tellsHowMuchTimeIsLeft() {
        clock.pass(Duration.ofMinutes(10));

        assertThat(sheet().left()).isEqualTo(Duration.ofMinutes(20));
        assertThat(sheet().open()).isTrue();
    }

    @Test
    void acceptsAnAnswerThatArrivesJustAfterTheEnd() {
        var slot = judge();
        clock.pass(LIMIT.plusSeconds(3));

        assertThat(quiz.answer(attempt, answer(slot, 1))).isInstanceOf(Saving.Saved.class);
    }

    @Test
    void rejectsAnAnswerAfterTimeIsUpAndMarksWhatWasGivenInTime() {
        var slot = judge();
        quiz.answer(attempt, answer(slot, 1));
        clock.pass(LIMIT.plusMinutes(1));

        assertThat(quiz.answer(attempt, answer(slot, 2))).isInstanceOf(Saving.AttemptOver.class);
        assertThat(quiz.answer(attempt, answer(slot, 1))).isInstanceOf(Saving.AlreadySaved.class);
        var finished = attempts.find(attempt).orElseThrow().finished().orElseThrow();
        assertThat(finished.at())
                .isBetween(startedAt.plus(LIMIT), startedAt.plus(LIMIT).plusSeconds(15));
        assertThat(finished.score().earned().asDouble()).isEqualTo(1);
    }

    @Test
    void aPaperThatIsOpenedTooLateIsHandedInAsItStands() {
        clock.pass(Duration.ofHours(5));

        assertThat(sheet().open()).isFalse();
        assertThat(attempts.find(attempt).orElseThrow().isOpen()).isFalse();
    }

    private Sheet sheet() {
        return quiz.paper(attempt).orElseThrow();
    }

    private int judge() {
        return sheet().lines().stream()
                .filter(line -> line.task() instanceof Task.Judge)
                .findFirst()
                .orElseThrow()
                .slot();
    }

    /** The statement of the sample is false. */
    private static Answer answer(int slot, int sequence) {
        return new Answer(slot, "laptop-0001", sequence, new Response.Chosen(List.of(1)));
    }

    private Courses limited() {
        var version = courses.newest(SampleCourse.ID).orElseThrow();
        var course = version.course();
        var rules = course.quiz(SampleCourse.QUIZ).orElseThrow().rules();
        var limit = new QuizRules(
                rules.questions(), rules.passMark(), rules.tries(), rules.pause(), rules.keysShown(), LIMIT);
        var quizzes = course.quizzes().stream().map(each -> each.ruledBy(limit)).toList();
        var published = new PublishedCourses();
        published.publishBundled(
                new CourseVersion(version.id(), version.number(), startedAt, course.withQuizzes(quizzes)),
                SampleCourse.files());
        return published;
    }
}
