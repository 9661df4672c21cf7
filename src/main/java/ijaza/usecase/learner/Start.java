package ijaza.usecase.learner;

import ijaza.attempt.AttemptId;
import java.time.Instant;

/** What came of beginning a quiz. */
public sealed interface Start {

    /** A new attempt with a new paper. */
    record Started(AttemptId attempt) implements Start {}

    /** An attempt was open already; it goes on. */
    record Resumed(AttemptId attempt) implements Start {}

    /** All tries are used; the next ones begin at this moment. */
    record MustWait(Instant until) implements Start {}

    /** The quiz has no question. */
    record EmptyQuiz() implements Start {}

    /** There is no such course or quiz. */
    record NoSuchQuiz() implements Start {}
}
