package ijaza.attempt;

import static ijaza.attempt.SampleAttempts.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.Quiz;
import ijaza.course.SampleCourse;
import ijaza.question.Fraction;
import ijaza.question.Response;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class GradingTests {

    private static final Attempt ATTEMPT = SampleAttempts.open(SampleCourse.QUIZ, 1);
    private static final Quiz QUIZ =
            SampleCourse.course().quiz(SampleCourse.QUIZ).orElseThrow();

    @Test
    void theKeysEarnEverything() {
        assertThat(Grading.marks(ATTEMPT.paper(), QUIZ, allRight())).hasSize(6).containsOnly(Fraction.ONE);
    }

    @Test
    void nothingEarnsNothing() {
        assertThat(Grading.marks(ATTEMPT.paper(), QUIZ, Answers.of(List.of()))).containsOnly(Fraction.ZERO);
    }

    @Test
    void markingAgainFromTheKeptStepsGivesTheSame() {
        var marks = Grading.marks(ATTEMPT.paper(), QUIZ, allRight());
        var steps = Grading.steps(ATTEMPT, allRight(), marks, ATTEMPT.learner(), NOON);

        assertThat(steps).extracting(Step::sequence).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(Reviewed.all(ATTEMPT.paper(), QUIZ, steps))
                .allSatisfy(answer -> assertThat(answer.mark()).isEqualTo(Fraction.ONE));
    }

    @Test
    void fourFifthsAreMetExactly() {
        var fourFifths = new Fraction(4, 5);

        assertThat(Grading.score(twelveOf(15), fourFifths).passed()).isTrue();
        assertThat(Grading.score(List.of(new Fraction(799, 1000)), fourFifths).passed())
                .isFalse();
        assertThat(Grading.score(List.of(new Fraction(2, 3), new Fraction(14, 15)), fourFifths)
                        .passed())
                .isTrue();
    }

    private static Answers allRight() {
        var right = new HashMap<Integer, Answers.Given>();
        for (var slot = 0; slot < ATTEMPT.paper().size(); slot++) {
            var id = ATTEMPT.paper().items().get(slot).question();
            Response key = QUIZ.question(id).orElseThrow().rightResponse();
            right.put(slot, new Answers.Given(key, NOON));
        }
        return new Answers(right);
    }

    private static List<Fraction> twelveOf(int questions) {
        var marks = new java.util.ArrayList<>(Collections.nCopies(12, Fraction.ONE));
        marks.addAll(Collections.nCopies(questions - 12, Fraction.ZERO));
        return marks;
    }
}
