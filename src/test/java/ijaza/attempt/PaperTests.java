package ijaza.attempt;

import static ijaza.attempt.SampleAttempts.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.SampleCourse;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperTests {

    private static final Paper.Item ITEM = new Paper.Item(new QuestionId("quiz-0"), List.of(2, 0, 1));
    private static final Paper.Item FIXED = new Paper.Item(new QuestionId("quiz-2"), List.of());

    @Test
    void showsTheAuthorsOptionsInTheOrderOfThePaper() {
        assertThat(ITEM.shown(List.of("سليم", "مريم", "هند"))).containsExactly("هند", "سليم", "مريم");
    }

    @Test
    void aShownPositionIsTheAuthorsAgain() {
        assertThat(ITEM.authored(chosen(0))).isEqualTo(chosen(2));
        assertThat(ITEM.shown(chosen(2))).isEqualTo(chosen(0));
    }

    @Test
    void whatIsJoinedToNothingStaysSo() {
        var half = new Response.Matched(List.of(Response.Matched.NONE, 0));

        assertThat(ITEM.authored(half)).isEqualTo(new Response.Matched(List.of(Response.Matched.NONE, 2)));
        assertThat(ITEM.shown(ITEM.authored(half))).isEqualTo(half);
    }

    @Test
    void anOrderIsReadThroughThePaper() {
        assertThat(ITEM.authored(new Response.Ordered(List.of(1, 2, 0))))
                .isEqualTo(new Response.Ordered(List.of(0, 1, 2)));
    }

    @Test
    void trueAndFalseStandStill() {
        assertThat(FIXED.authored(chosen(1))).isEqualTo(chosen(1));
    }

    @Test
    void theShownKeyIsTheRightOneForEveryKind() {
        assertThat(SampleCourse.everyKind()).allSatisfy(question -> {
            var item = new Paper.Item(question.id(), backwards(question));
            assertThat(item.authored(item.shown(question.rightResponse()))).isEqualTo(question.rightResponse());
        });
    }

    private static List<Integer> backwards(Question question) {
        var last = question.shuffled() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(i -> last - i).toList();
    }
}
