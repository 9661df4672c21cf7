package ijaza.certificate;

import java.time.Instant;

/** Whether a certificate counts. */
public sealed interface Validity {

    /** It counts. */
    record Stands() implements Validity {}

    /** An instructor took it back. */
    record Revoked(Instant at) implements Validity {}
}
