package ijaza.usecase.learner;

import ijaza.certificate.Certificate;
import ijaza.certificate.CertificateNumber;
import ijaza.certificate.CertificatePrinter;
import ijaza.certificate.Certificates;
import ijaza.person.SignedIn;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints a certificate for its holder and for instructors; for anybody else there is none. */
@Component
public class PrintCertificate {

    private final SignedIn signedIn;
    private final Certificates certificates;
    private final CertificatePrinter printer;

    PrintCertificate(SignedIn signedIn, Certificates certificates, CertificatePrinter printer) {
        this.signedIn = signedIn;
        this.certificates = certificates;
        this.printer = printer;
    }

    /** A certificate as a PDF; a revoked one is not printed again. */
    public record Document(Certificate certificate, byte[] pdf) {}

    /**
     * @param check where the certificate can be checked in public, or null where no public address is known
     */
    public Optional<Document> print(CertificateNumber number, @Nullable URI check) {
        return certificates
                .numbered(number)
                .filter(this::mayBeSeen)
                .map(found -> new Document(found, printer.print(number, found.printed(), check)));
    }

    private boolean mayBeSeen(Certificate certificate) {
        var person = signedIn.person();
        return certificate.revokedAt() == null && (certificate.isHeldBy(person.id()) || person.teaches());
    }
}
