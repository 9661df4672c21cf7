package ijaza.usecase.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.Classroom;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Disclosure;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Classroom.class)
class SeeResultTests {

    @Autowired
    private Classroom.Room room;

    @Autowired
    private StartQuiz start;

    @Autowired
    private TakeQuiz quiz;

    @Autowired
    private SeeResult results;

    @Autowired
    private ReadLesson lessons;

    @Autowired
    private Attempts attempts;

    @BeforeEach
    void enter() {
        room.open();
        room.enter("مريم الحسن");
    }

    @Test
    void aLessonsQuizExplainsEachAnswerAtOnce() {
        var attempt = failed(SampleCourse.QUIZ);

        assertThat(results.of(attempt)).isInstanceOfSatisfying(Result.Explained.class, explained -> {
            assertThat(explained.head().score().passed()).isFalse();
            assertThat(explained.answers()).hasSize(6).allSatisfy(answer -> {
                assertThat(answer.reviewed().explanation()).isEqualTo("كذا في النص");
                assertThat(answer.reviewed().isRight()).isFalse();
                assertThat(answer.quotes()).hasSize(1);
            });
        });
    }

    @Test
    void theShownKeyIsTheOneOnThePaper() {
        var attempt = begin(SampleCourse.QUIZ);
        Answering.rightly(quiz, attempts, attempt);
        quiz.finish(attempt);

        assertThat(((Result.Explained) results.of(attempt)).answers())
                .allSatisfy(answer -> assertThat(answer.reviewed().given())
                        .isEqualTo(answer.reviewed().key()))
                .allMatch(answer -> answer.reviewed().isRight());
    }

    @Test
    void aQuoteLeadsToItsPlaceInTheLesson() {
        var quoted = ((Result.Explained) results.of(failed(SampleCourse.QUIZ)))
                .answers()
                .getFirst()
                .quotes()
                .getFirst();

        assertThat(quoted.place()).isNotNull();
        var page = lessons.open(
                        SampleCourse.ID, quoted.place().lesson(), quoted.place().span())
                .orElseThrow();
        assertThat(page.blocks())
                .filteredOn(block -> block.marked() != null)
                .singleElement()
                .satisfies(block -> assertThat(block.marked().of(block.text())).isEqualTo(quoted.text()));
    }

    @Test
    void aFailedFinalTellsTheScoreAndWhatToReadAgainOnly() {
        assertThat(results.of(failed(QuizId.FINAL))).isInstanceOfSatisfying(Result.ScoreOnly.class, bare -> {
            assertThat(bare.why()).isEqualTo(Disclosure.HIDDEN_UNTIL_LAST_TRY);
            assertThat(bare.toRevise())
                    .extracting(Result.Revision::lesson)
                    .containsExactly(SampleCourse.CANALS, SampleCourse.WELLS);
        });
    }

    @Test
    void theLastTryShowsWhatTheFirstHid() {
        var first = failed(QuizId.FINAL);
        failed(QuizId.FINAL);
        failed(QuizId.FINAL);

        assertThat(results.of(first)).isInstanceOf(Result.Explained.class);
    }

    @Test
    void aPassedFinalShowsItsKeys() {
        var attempt = begin(QuizId.FINAL);
        Answering.rightly(quiz, attempts, attempt);
        quiz.finish(attempt);

        assertThat(results.of(attempt)).isInstanceOf(Result.Explained.class);
    }

    @Test
    void keysHideAgainWhileTheSameQuizIsTried() {
        var first = failed(SampleCourse.QUIZ);
        begin(SampleCourse.QUIZ);

        assertThat(results.of(first))
                .isInstanceOfSatisfying(
                        Result.ScoreOnly.class,
                        bare -> assertThat(bare.why()).isEqualTo(Disclosure.HIDDEN_WHILE_TRYING));
    }

    @Test
    void anOpenAttemptHasNoResult() {
        var attempt = begin(QuizId.FINAL);

        assertThat(results.of(attempt)).isEqualTo(new Result.StillOpen(attempt));
    }

    @Test
    void aForeignResultIsAsGoodAsNone() {
        var marys = failed(SampleCourse.QUIZ);
        room.enter("سليم الحسن");

        assertThat(results.of(marys))
                .isEqualTo(results.of(new AttemptId(UUID.randomUUID())))
                .isEqualTo(new Result.NoSuchAttempt());
    }

    @Test
    void anUnknownLessonIsNotThere() {
        assertThat(lessons.open(SampleCourse.ID, new LessonId("nowhere"), null)).isEmpty();
    }

    private AttemptId begin(QuizId which) {
        return ((Start.Started) start.start(SampleCourse.ID, which)).attempt();
    }

    private AttemptId failed(QuizId which) {
        var attempt = begin(which);
        quiz.finish(attempt);
        return attempt;
    }
}
