package ijaza.usecase.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ijaza.Classroom;
import ijaza.MovableClock;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Task;
import ijaza.course.CourseId;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.person.NotSignedIn;
import ijaza.question.Fraction;
import ijaza.question.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;

@SpringBootTest
@Import(Classroom.class)
class TakeQuizTests {

    private static final String PHONE = "phone-0001";

    @Autowired
    private Classroom.Room room;

    @Autowired
    private MovableClock clock;

    @Autowired
    private StartQuiz start;

    @Autowired
    private TakeQuiz quiz;

    @Autowired
    private Attempts attempts;

    @BeforeEach
    void enter() {
        room.open();
        room.enter("مريم الحسن");
    }

    @Test
    void startsAPaperWithoutAnswers() {
        var sheet = quiz.paper(begin(SampleCourse.QUIZ)).orElseThrow();

        assertThat(sheet.open()).isTrue();
        assertThat(sheet.lines()).hasSize(6).allSatisfy(line -> {
            assertThat(line.response()).isEqualTo(new Response.Unanswered());
            assertThat(line.savedAt()).isNull();
        });
    }

    @Test
    void goesOnWithAnOpenPaper() {
        var attempt = begin(SampleCourse.QUIZ);

        assertThat(start.start(SampleCourse.ID, SampleCourse.QUIZ)).isEqualTo(new Start.Resumed(attempt));
    }

    @Test
    void whatWasSavedIsThereOnReturnInShownPositions() {
        var attempt = begin(SampleCourse.QUIZ);
        var slot = slotOf(attempt, Task.PickOne.class);
        var saving = quiz.answer(attempt, new Answer(slot, PHONE, 1, new Response.Chosen(List.of(2))));

        assertThat(saving).isEqualTo(new Saving.Saved(clock.instant()));
        assertThat(line(attempt, slot).response()).isEqualTo(new Response.Chosen(List.of(2)));
        assertThat(line(attempt, slot).savedAt()).isEqualTo(clock.instant());
    }

    @Test
    void theSameAnswerAgainIsAlreadySaved() {
        var attempt = begin(SampleCourse.QUIZ);
        var answer = new Answer(slotOf(attempt, Task.Judge.class), PHONE, 1, new Response.Chosen(List.of(0)));
        quiz.answer(attempt, answer);
        var savedAt = clock.instant();
        clock.pass(Duration.ofMinutes(1));

        assertThat(quiz.answer(attempt, answer)).isEqualTo(new Saving.AlreadySaved(savedAt));
    }

    @Test
    void anAmbiguousDateIsAskedBackAndNotSaved() {
        var attempt = begin(SampleCourse.QUIZ);
        var slot = slotOf(attempt, Task.Write.class);

        assertThat(quiz.answer(attempt, new Answer(slot, PHONE, 1, new Response.Typed("٦/٧/٢٠١٧"))))
                .isInstanceOfSatisfying(
                        Saving.AskBack.class,
                        asked -> assertThat(asked.readings())
                                .containsExactlyInAnyOrder(LocalDate.of(2017, 6, 7), LocalDate.of(2017, 7, 6)));
        assertThat(attempts.steps(attempt)).isEmpty();
        assertThat(quiz.answer(attempt, new Answer(slot, PHONE, 2, new Response.Typed("2017-07-06"))))
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void refusesWhatDoesNotFitThePaper() {
        var attempt = begin(SampleCourse.QUIZ);

        assertThat(quiz.answer(attempt, new Answer(6, PHONE, 1, new Response.Unanswered())))
                .isEqualTo(new Saving.Malformed());
        assertThat(quiz.answer(
                        attempt,
                        new Answer(slotOf(attempt, Task.Join.class), PHONE, 1, new Response.Chosen(List.of(0)))))
                .isEqualTo(new Saving.Malformed());
    }

    @Test
    void aForeignAttemptIsAsGoodAsNone() {
        var marys = begin(SampleCourse.QUIZ);
        room.enter("سليم الحسن");
        var answer = new Answer(0, PHONE, 1, new Response.Unanswered());

        assertThat(quiz.answer(marys, answer))
                .isEqualTo(quiz.answer(new AttemptId(UUID.randomUUID()), answer))
                .isEqualTo(new Saving.NoSuchAttempt());
        assertThat(quiz.paper(marys)).isEmpty();
        assertThat(quiz.finish(marys)).isEmpty();
    }

    @Test
    void everyKeyRightEarnsEverything() {
        var attempt = begin(SampleCourse.QUIZ);
        Answering.rightly(quiz, attempts, attempt);

        var score = quiz.finish(attempt).orElseThrow();

        assertThat(score.earned()).isEqualTo(new Fraction(6, 1));
        assertThat(score.passed()).isTrue();
        assertThat(quiz.finish(attempt)).contains(score);
    }

    @Test
    void afterTheEndNothingIsTaken() {
        var attempt = begin(SampleCourse.QUIZ);
        quiz.finish(attempt);

        assertThat(quiz.answer(attempt, new Answer(0, PHONE, 1, new Response.Unanswered())))
                .isEqualTo(new Saving.AttemptOver());
    }

    @Test
    void threeFailedFinalsMakeALearnerWaitADay() {
        for (var tried = 0; tried < 3; tried++) {
            quiz.finish(begin(QuizId.FINAL));
        }
        var until = clock.instant().plus(SampleCourse.PAUSE);

        assertThat(start.start(SampleCourse.ID, QuizId.FINAL)).isEqualTo(new Start.MustWait(until));
        clock.pass(SampleCourse.PAUSE);
        assertThat(start.start(SampleCourse.ID, QuizId.FINAL)).isInstanceOf(Start.Started.class);
    }

    @Test
    void saysWhereThereIsNoSuchQuiz() {
        assertThat(start.start(new CourseId("nowhere"), QuizId.FINAL)).isEqualTo(new Start.NoSuchQuiz());
        assertThat(start.start(SampleCourse.ID, new QuizId("wells"))).isEqualTo(new Start.NoSuchQuiz());
    }

    @Test
    void nobodyMayAnswer() {
        var attempt = begin(SampleCourse.QUIZ);
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> quiz.paper(attempt)).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> start.start(SampleCourse.ID, SampleCourse.QUIZ))
                .isInstanceOf(NotSignedIn.class);
    }

    private AttemptId begin(QuizId which) {
        return ((Start.Started) start.start(SampleCourse.ID, which)).attempt();
    }

    private int slotOf(AttemptId attempt, Class<? extends Task> kind) {
        return quiz.paper(attempt).orElseThrow().lines().stream()
                .filter(line -> kind.isInstance(line.task()))
                .findFirst()
                .orElseThrow()
                .slot();
    }

    private Sheet.Line line(AttemptId attempt, int slot) {
        return quiz.paper(attempt).orElseThrow().lines().get(slot);
    }
}
