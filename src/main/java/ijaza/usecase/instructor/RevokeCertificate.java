package ijaza.usecase.instructor;

import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Certificates;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
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

    @Transactional
    public void revoke(CertificateNumber number) {
        certificates.revoke(number, clock.instant());
    }
}
