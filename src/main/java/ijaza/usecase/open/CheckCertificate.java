package ijaza.usecase.open;

import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Certificates;
import ijaza.certificate.Verification;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells anybody who has a certificate's number what was printed under it and whether it counts. */
@Component
public class CheckCertificate {

    private final Certificates certificates;

    CheckCertificate(Certificates certificates) {
        this.certificates = certificates;
    }

    /** Nothing in the answer tells a number that was mistyped from one that was never given. */
    @Transactional(readOnly = true)
    public Optional<Verification> check(String typed) {
        return CertificateNumber.typed(typed).flatMap(certificates::numbered).map(Verification::of);
    }
}
