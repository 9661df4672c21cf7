package ijaza.certificate;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Prints a certificate as a document that anybody can open. */
@FunctionalInterface
public interface CertificatePrinter {

    /**
     * @param check the public address where the certificate is checked, printed as a QR code, or null where none is known
     * @return a PDF
     */
    byte[] print(CertificateNumber number, Printed printed, @Nullable URI check);
}
