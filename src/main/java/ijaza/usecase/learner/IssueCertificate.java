package ijaza.usecase.learner;

import ijaza.certificate.Certificate;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Certificates;
import ijaza.certificate.Printed;
import ijaza.course.CourseId;
import ijaza.person.SignedIn;
import ijaza.person.TimeOrderedId;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Issues the certificate that a learner has earned, once the learner has seen and confirmed what it will say. */
@Component
public class IssueCertificate {

    private final SignedIn signedIn;
    private final SeeCertificate seen;
    private final Certificates certificates;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    IssueCertificate(SignedIn signedIn, SeeCertificate seen, Certificates certificates, Clock clock) {
        this.signedIn = signedIn;
        this.seen = seen;
        this.certificates = certificates;
        this.clock = clock;
    }

    /**
     * Asked twice, it issues once. Where the draft is no longer the one that was confirmed, nothing is issued.
     *
     * @return how the learner stands to the certificate afterwards
     */
    public CertificateState issue(CourseId course, Printed confirmed) {
        if (seen.of(course) instanceof CertificateState.Ready ready
                && ready.draft().equals(confirmed)) {
            certificates.add(certificate(course, ready));
        }
        return seen.of(course);
    }

    private Certificate certificate(CourseId course, CertificateState.Ready ready) {
        var now = clock.instant();
        return new Certificate(
                TimeOrderedId.next(now, chance),
                CertificateNumber.random(chance),
                signedIn.person().id(),
                course,
                ready.attempt(),
                now,
                null,
                ready.draft());
    }
}
