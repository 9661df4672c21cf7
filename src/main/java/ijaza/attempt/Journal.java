package ijaza.attempt;

/** Makes steps durable, each in a short transaction of its own. */
public interface Journal {

    /**
     * Returns only when the step is on disk; a step of a device and sequence that is there already is not added again.
     *
     * @return false where the attempt was over before the step could be added
     */
    boolean append(Step step);
}
