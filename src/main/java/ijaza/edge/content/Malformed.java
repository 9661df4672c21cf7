package ijaza.edge.content;

import ijaza.course.QuestionExchange.LeftOut.Reason;

/** A piece of a course's files that cannot be read; it becomes a refusal and never leaves this room. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final Reason reason;

    Malformed(int line, String message) {
        this(line, Reason.MALFORMED, message);
    }

    Malformed(int line, Reason reason) {
        this(line, reason, reason.toString());
    }

    Malformed(int line, Reason reason, String message) {
        super(message);
        this.line = line;
        this.reason = reason;
    }

    int line() {
        return line;
    }

    /** What it lacks, of a question from elsewhere. */
    Reason reason() {
        return reason;
    }
}
