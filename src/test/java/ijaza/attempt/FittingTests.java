package ijaza.attempt;

import static ijaza.attempt.SampleAttempts.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.SampleCourse;
import ijaza.question.Question;
import ijaza.question.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

class FittingTests {

    private static final List<Question> KINDS = SampleCourse.everyKind();
    private static final Question SINGLE = KINDS.get(0);
    private static final Question MULTIPLE = KINDS.get(1);
    private static final Question TRUE_FALSE = KINDS.get(2);
    private static final Question MATCHING = KINDS.get(3);
    private static final Question ORDERING = KINDS.get(4);

    @Test
    void theRightResponseFitsEachKind() {
        assertThat(KINDS).allMatch(question -> Fitting.fits(question, question.rightResponse()));
    }

    @Test
    void anyAnswerMayBeWithdrawn() {
        assertThat(KINDS).allMatch(question -> Fitting.fits(question, new Response.Unanswered()));
    }

    @Test
    void wordsFitNoChoice() {
        assertThat(KINDS.subList(0, 5)).noneMatch(question -> Fitting.fits(question, new Response.Typed("مريم")));
    }

    @Test
    void refusesPositionsThatDoNotExist() {
        assertThat(Fitting.fits(SINGLE, chosen(3))).isFalse();
        assertThat(Fitting.fits(SINGLE, chosen(-1))).isFalse();
        assertThat(Fitting.fits(MULTIPLE, chosen(0, 4))).isFalse();
        assertThat(Fitting.fits(TRUE_FALSE, chosen(2))).isFalse();
        assertThat(Fitting.fits(MATCHING, new Response.Matched(List.of(0, 3)))).isFalse();
    }

    @Test
    void refusesTwoChoicesWhereOneIsAsked() {
        assertThat(Fitting.fits(SINGLE, chosen(0, 1))).isFalse();
        assertThat(Fitting.fits(TRUE_FALSE, chosen(0, 1))).isFalse();
    }

    @Test
    void aMatchingMayBeHalfDone() {
        assertThat(Fitting.fits(MATCHING, new Response.Matched(List.of(Response.Matched.NONE, 2))))
                .isTrue();
        assertThat(Fitting.fits(MATCHING, new Response.Matched(List.of(0)))).isFalse();
    }

    @Test
    void anOrderingHoldsEachItemOnce() {
        assertThat(Fitting.fits(ORDERING, new Response.Ordered(List.of(2, 0, 1))))
                .isTrue();
        assertThat(Fitting.fits(ORDERING, new Response.Ordered(List.of(2, 0, 0))))
                .isFalse();
        assertThat(Fitting.fits(ORDERING, new Response.Ordered(List.of(2, 0)))).isFalse();
    }
}
