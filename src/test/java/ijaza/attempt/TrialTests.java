package ijaza.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.SampleCourse;
import ijaza.question.Fraction;
import ijaza.question.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A paper that an author tries out is marked as a learner's is. */
class TrialTests {

    private static final long SEED = 7;

    private final Trial trial = Trial.of(
            SampleCourse.course(), SampleCourse.course().quiz(SampleCourse.QUIZ).orElseThrow(), SEED);

    @Test
    void rightAnswersEarnEverything() {
        var given =
                IntStream.range(0, trial.paper().size()).mapToObj(this::right).toList();
        var marked = trial.marked(given);

        assertThat(marked).allMatch(Reviewed::isRight);
        assertThat(trial.score(marked)).isEqualTo(new Score(new Fraction(marked.size(), 1), marked.size(), true));
    }

    @Test
    void whatIsMissingOrFitsNoQuestionEarnsNothing() {
        var given = List.<Response>of(
                new Response.Chosen(List.of(99)), new Response.Ordered(List.of(5, 5)), new Response.Typed("كلام"));
        var marked = trial.marked(given);

        assertThat(marked).hasSize(trial.paper().size()).noneMatch(Reviewed::isRight);
        assertThat(trial.score(marked).passed()).isFalse();
    }

    @Test
    void theSameSeedDrawsTheSamePaper() {
        assertThat(Trial.of(SampleCourse.course(), trial.quiz(), SEED)).isEqualTo(trial);
    }

    private Response right(int slot) {
        var item = trial.paper().items().get(slot);
        return item.shown(trial.quiz().question(item.question()).orElseThrow().rightResponse());
    }
}
