package ijaza.edge.print;

import ijaza.certificate.CertificateNumber;
import ijaza.certificate.CertificatePrinter;
import ijaza.certificate.Printed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HexFormat;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Prints a certificate as one tagged page of PDF/UA-1 and PDF/A-2a; the same certificate always gives the same bytes. */
final class PdfCertificatePrinter implements CertificatePrinter {

    private static final float VERSION = 1.7f;

    /** As many digits of a number as fit into a long. */
    private static final int HALF = 16;

    @Override
    public String unprintable(String text) {
        return PrintableText.unprintable(text);
    }

    @Override
    public byte[] print(CertificateNumber number, Printed printed, @Nullable URI check) {
        var words = CertificateWords.of(number, printed, check);
        var page = new TaggedPage(CertificateLayout.A4);
        new CertificateLayout(page, words, printed).draw();
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.setVersion(VERSION);
            page.addTo(document);
            Conformance.declare(document, words.documentTitle(), words.issuer(), printed.completedOn());
            document.setDocumentId(HexFormat.fromHexDigitsToLong(number.value(), 0, HALF));
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
