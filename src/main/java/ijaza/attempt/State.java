package ijaza.attempt;

import java.time.Instant;

/** Whether an attempt still takes answers. */
public sealed interface State {

    /** It takes answers. */
    record Open() implements State {}

    /** It was handed in and marked. */
    record Finished(Instant at, Score score) implements State {}
}
