package ijaza.attempt;

import static ijaza.attempt.SampleAttempts.finished;
import static ijaza.attempt.SampleAttempts.open;
import static ijaza.course.SampleCourse.FINAL_RULES;
import static ijaza.course.SampleCourse.FINAL_SIZE;
import static ijaza.course.SampleCourse.QUIZ_RULES;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When the keys of «الري في القرى» may be seen. */
class DisclosureTests {

    private static final Attempt FIRST = finished(QuizId.FINAL, 1, 0);
    private static final Attempt SECOND = finished(QuizId.FINAL, 2, 0);
    private static final Attempt THIRD = finished(QuizId.FINAL, 3, 0);

    @Test
    void aFailedFinalHidesItsKeysWhileTriesAreLeft() {
        assertThat(Disclosure.of(FINAL_RULES, List.of(FIRST, SECOND), FIRST))
                .isEqualTo(Disclosure.HIDDEN_UNTIL_LAST_TRY);
    }

    @Test
    void theLastTryShowsTheKeysOfAllThree() {
        assertThat(Disclosure.of(FINAL_RULES, List.of(FIRST, SECOND, THIRD), FIRST))
                .isEqualTo(Disclosure.SHOWN);
    }

    @Test
    void aTryAfterThePauseHidesItsOwnKeysAgain() {
        var fourth = finished(QuizId.FINAL, 4, 0);

        assertThat(Disclosure.of(FINAL_RULES, List.of(FIRST, SECOND, THIRD, fourth), fourth))
                .isEqualTo(Disclosure.HIDDEN_UNTIL_LAST_TRY);
    }

    @Test
    void aPassShowsTheKeys() {
        var passed = finished(QuizId.FINAL, 2, FINAL_SIZE);

        assertThat(Disclosure.of(FINAL_RULES, List.of(FIRST, passed), passed)).isEqualTo(Disclosure.SHOWN);
    }

    @Test
    void aRunningTryHidesAllKeysOfItsQuiz() {
        var first = finished(SampleCourse.QUIZ, 1, 6);

        assertThat(Disclosure.of(QUIZ_RULES, List.of(first), first)).isEqualTo(Disclosure.SHOWN);
        assertThat(Disclosure.of(QUIZ_RULES, List.of(first, open(SampleCourse.QUIZ, 2)), first))
                .isEqualTo(Disclosure.HIDDEN_WHILE_TRYING);
    }
}
