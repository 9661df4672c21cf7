package ijaza.edge.content;

/** A piece of a course's files that cannot be read; it becomes a refusal and never leaves this room. */
final class Malformed extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;

    Malformed(int line, String reason) {
        super(reason);
        this.line = line;
    }

    int line() {
        return line;
    }
}
