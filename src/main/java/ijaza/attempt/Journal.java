package ijaza.attempt;

import java.time.Instant;

/** Makes steps durable, each in a short transaction of its own. */
public interface Journal {

    /**
     * Returns only when the step is on disk; a step of a device and sequence that is there already is not added again.
     * Never to be called inside a transaction that writes.
     */
    Entry append(Step step);

    /** What became of a step. */
    sealed interface Entry {

        /** It is on disk since this call. */
        record Added(Instant at) implements Entry {}

        /** The very same answer was on disk before. */
        record Repeated(Instant at) implements Entry {}

        /** The device gave its sequence number to another answer before. */
        record Clashing() implements Entry {}

        /** The attempt takes no more answers. */
        record Over() implements Entry {}
    }
}
