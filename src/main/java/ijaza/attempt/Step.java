package ijaza.attempt;

import ijaza.person.PersonId;
import ijaza.question.Fraction;
import ijaza.question.Response;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in an attempt; steps are only ever added.
 *
 * @param slot the place on the paper, counted from 0
 * @param sequence the device's own counter, which makes a repeated answer the same step
 * @param mark what the response was worth, once it was marked
 */
public record Step(
        AttemptId attempt,
        int slot,
        Response response,
        @Nullable Mark mark,
        PersonId by,
        String device,
        int sequence,
        Instant at) {

    /** A share of the question's mark, and the version of the rules that gave it. */
    public record Mark(Fraction fraction, int rules) {}
}
