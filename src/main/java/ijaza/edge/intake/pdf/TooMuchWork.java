package ijaza.edge.intake.pdf;

/** Stops the reading of a file whose few bytes ask for endless drawing; it never leaves this room. */
final class TooMuchWork extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooMuchWork() {
        super("the file draws too much", null, false, false);
    }
}
