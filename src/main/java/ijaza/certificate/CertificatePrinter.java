package ijaza.certificate;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Prints a certificate as a document that anybody can open. */
@FunctionalInterface
public interface CertificatePrinter {

    /** The letters of a name or title that cannot be printed, each one once; to be asked before a certificate is issued. */
    default String unprintable(String text) {
        return "";
    }

    /**
     * @param check the public address where the certificate is checked, printed as a QR code, or null where none is known
     * @return a PDF
     * @throws IllegalArgumentException if a letter is {@link #unprintable}
     */
    byte[] print(CertificateNumber number, Printed printed, @Nullable URI check);
}
