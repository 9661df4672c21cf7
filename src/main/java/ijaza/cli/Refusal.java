package ijaza.cli;

/** Why a command does not do what was asked, in one line, and the exit code that says so. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final int code;

    Refusal(int code, String reason) {
        super(reason);
        this.code = code;
    }

    int code() {
        return code;
    }
}
