package ijaza.usecase.instructor;

import ijaza.certificate.Certificate;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Certificates;
import ijaza.course.CourseId;
import ijaza.person.PersonId;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a certificate back; its number goes on being answered, as revoked, and the holder can be issued a new one. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class RevokeCertificate {

    private final Certificates certificates;
    private final Clock clock;

    RevokeCertificate(Certificates certificates, Clock clock) {
        this.certificates = certificates;
        this.clock = clock;
    }

    /** The one that can be taken back, if any. */
    @Transactional(readOnly = true)
    public Optional<Certificate> standing(PersonId learner, CourseId course) {
        return certificates.standing(learner, course);
    }

    @Transactional
    public void revoke(CertificateNumber number) {
        certificates.revoke(number, clock.instant());
    }
}
