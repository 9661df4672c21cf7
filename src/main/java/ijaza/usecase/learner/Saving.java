package ijaza.usecase.learner;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What became of an answer. */
public sealed interface Saving {

    /** It is on disk. */
    record Saved(Instant at) implements Saving {}

    /** The same answer had been saved before. */
    record AlreadySaved(Instant at) implements Saving {}

    /** The date can be read in several ways; nothing was saved. */
    record AskBack(List<LocalDate> readings) implements Saving {}

    /** The attempt takes no more answers. */
    record AttemptOver() implements Saving {}

    /** There is none, or it is somebody else's; nobody learns which. */
    record NoSuchAttempt() implements Saving {}

    /** The response does not fit the question, or the sequence number was used for another answer. */
    record Malformed() implements Saving {}
}
