package ijaza.edge.store;

/** The data cannot be used by this process; the message is the one line that the operator reads. */
public final class DataRefused extends RuntimeException {

    DataRefused(String line) {
        super(line);
    }
}
