package ijaza.attempt;

import ijaza.question.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers that count: for each slot the last one, in the author's positions. */
public record Answers(Map<Integer, Given> bySlot) {

    public Answers {
        bySlot = Map.copyOf(bySlot);
    }

    /** An answer and when it was saved. */
    public record Given(Response response, Instant at) {}

    /**
     * The last answer of a slot is the last to arrive; only a straggler, sent by its device before one that is here already,
     * changes nothing.
     *
     * @param steps in the order in which they were taken
     */
    public static Answers of(List<Step> steps) {
        var answers = new HashMap<Integer, Given>();
        var newest = new HashMap<Sender, Integer>();
        for (var step : steps) {
            if (step.mark() == null && isNewest(step, newest)) {
                answers.put(step.slot(), new Given(step.response(), step.at()));
            }
        }
        return new Answers(answers);
    }

    public Response response(int slot) {
        return given(slot).map(Given::response).orElseGet(Response.Unanswered::new);
    }

    public Optional<Given> given(int slot) {
        return Optional.ofNullable(bySlot.get(slot));
    }

    private static boolean isNewest(Step step, Map<Sender, Integer> newest) {
        var sequence = newest.merge(new Sender(step.slot(), step.device()), step.sequence(), Math::max);
        return sequence == step.sequence();
    }

    private record Sender(int slot, String device) {}
}
