package ijaza.attempt;

import static ijaza.attempt.SampleAttempts.answered;
import static ijaza.attempt.SampleAttempts.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.question.Fraction;
import ijaza.question.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswersTests {

    private static final String PHONE = "phone-0001";
    private static final String DESK = "desktop-01";

    @Test
    void theLastAnswerOfASlotCounts() {
        var answers = Answers.of(List.of(
                answered(0, new Response.Typed("سليم"), PHONE, 1), answered(0, new Response.Typed("مريم"), DESK, 1)));

        assertThat(answers.response(0)).isEqualTo(new Response.Typed("مريم"));
    }

    @Test
    void aStragglerOfTheSameDeviceChangesNothing() {
        var answers = Answers.of(List.of(
                answered(0, new Response.Typed("مريم"), PHONE, 5), answered(0, new Response.Typed("سليم"), PHONE, 4)));

        assertThat(answers.response(0)).isEqualTo(new Response.Typed("مريم"));
    }

    @Test
    void aWithdrawnAnswerLeavesNone() {
        var answers =
                Answers.of(List.of(answered(0, chosen(2), PHONE, 1), answered(0, new Response.Unanswered(), PHONE, 2)));

        assertThat(answers.response(0)).isEqualTo(new Response.Unanswered());
    }

    @Test
    void aSlotThatWasNeverAnsweredHasNone() {
        assertThat(Answers.of(List.of()).response(3)).isEqualTo(new Response.Unanswered());
        assertThat(Answers.of(List.of()).given(3)).isEmpty();
    }

    @Test
    void marksDoNotCountAsAnswers() {
        var given = answered(0, new Response.Typed("مريم"), PHONE, 1);
        var marked = new Step(
                given.attempt(), 0, chosen(1), new Step.Mark(Fraction.ONE, 1), given.by(), "rules:1", 0, given.at());

        assertThat(Answers.of(List.of(given, marked)).response(0)).isEqualTo(new Response.Typed("مريم"));
        assertThat(Marks.of(List.of(given, marked)).of(0)).isEqualTo(Fraction.ONE);
    }
}
