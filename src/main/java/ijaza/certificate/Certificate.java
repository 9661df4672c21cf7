package ijaza.certificate;

import ijaza.attempt.AttemptId;
import ijaza.course.CourseId;
import ijaza.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A certificate that was issued; the holder is absent once the person was erased. */
public record Certificate(
        UUID id,
        CertificateNumber number,
        @Nullable PersonId holder,
        CourseId course,
        AttemptId attempt,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        Printed printed) {

    public Validity validity() {
        return revokedAt == null ? new Validity.Stands() : new Validity.Revoked(revokedAt);
    }

    public boolean isHeldBy(PersonId person) {
        return person.equals(holder);
    }
}
