package ijaza.ui.open;

import ijaza.certificate.CertificateNumber;
import ijaza.person.access.PublicAddress;
import ijaza.ui.Paths;
import ijaza.usecase.learner.PrintCertificate;
import ijaza.usecase.learner.PrintCertificate.Document;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The certificate as a file, for its holder and for instructors. */
@Controller
class CertificateFile {

    private final PrintCertificate printer;
    private final PublicAddress address;

    CertificateFile(PrintCertificate printer, PublicAddress address) {
        this.printer = printer;
        this.address = address;
    }

    /** Nothing tells a foreign certificate from one that does not exist. */
    @GetMapping("/" + Paths.CERTIFICATES + "/{number}.pdf")
    ResponseEntity<byte[]> download(@PathVariable String number) {
        return CertificateNumber.typed(number)
                .flatMap(this::print)
                .map(CertificateFile::file)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Document> print(CertificateNumber number) {
        return printer.print(number, address.of(Paths.check(number.value())).orElse(null));
    }

    private static ResponseEntity<byte[]> file(Document document) {
        var certificate = document.certificate();
        var name = "ijaza-%s-%s.pdf".formatted(certificate.course(), certificate.number());
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(document.pdf());
    }
}
