package ijaza.person.access;

import java.time.Instant;

/** Failures by account and by address. */
public interface FailedSignIns {

    Failures of(FailureSubject subject);

    void keep(FailureSubject subject, Failures failures);

    void forgetBefore(Instant time);
}
