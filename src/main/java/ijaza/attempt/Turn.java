package ijaza.attempt;

import ijaza.course.Quiz;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a learner may begin a quiz now. */
public sealed interface Turn {

    /**
     * A new try may begin.
     *
     * @param left how many tries are left before a pause, this one included, or null for no limit
     */
    record Free(@Nullable Integer left) implements Turn {}

    /** A try was begun and not handed in. */
    record Running(Attempt attempt) implements Turn {}

    /** All tries are used; the next ones begin at this moment. */
    record Paused(Instant until) implements Turn {}

    /** The quiz has no question. */
    record Nothing() implements Turn {}

    /**
     * @param attempts the learner's at this quiz, in the order in which they were started
     */
    static Turn of(Quiz quiz, List<Attempt> attempts, Instant now) {
        var running = attempts.stream().filter(Attempt::isOpen).findFirst();
        if (running.isPresent()) {
            return new Running(running.get());
        }
        if (quiz.pool().isEmpty()) {
            return new Nothing();
        }
        var tries = quiz.rules().tries();
        return tries == null ? new Free(null) : limited(quiz, tries, attempts, now);
    }

    private static Turn limited(Quiz quiz, int tries, List<Attempt> attempts, Instant now) {
        var used = attempts.size() % tries;
        if (used > 0 || attempts.isEmpty()) {
            return new Free(tries - used);
        }
        var until = attempts.getLast()
                .finished()
                .orElseThrow()
                .at()
                .plus(quiz.rules().pause());
        return now.isBefore(until) ? new Paused(until) : new Free(tries);
    }
}
