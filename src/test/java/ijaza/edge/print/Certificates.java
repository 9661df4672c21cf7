package ijaza.edge.print;

import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Printed;
import ijaza.question.Fraction;
import ijaza.text.Language;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Certificates to print, as hard as those that other systems got wrong. */
final class Certificates {

    static final String NAME = "عبد الله الأحمد";
    static final String LATIN_NAME = "Abdullah Al-Ahmad";
    static final String VOWELLED_NAME = "مُحَمَّدُ بْنُ عَبْدِ اللهِ الأَحْمَد";
    static final String NAME_OF_40 = "عبد الرحمن عبد العزيز المصطفى القحطانيين";
    static final String COURSE = "مكتب الأمم المتحدة لمكافحة الإرهاب";
    static final String COURSE_WITH_LATIN = "مكتب مكافحة الإرهاب (UNOCT) 2017";
    static final String VOWELLED_COURSE = "وكيلُ الأمين العام";
    static final CertificateNumber NUMBER = new CertificateNumber("3f2a9c017be4d5568a90c1f2e3d4b5a6");
    static final URI CHECK = URI.create("https://ijaza.example.org/c/" + NUMBER.value());

    private Certificates() {}

    static Printed of(String name, String course) {
        return of(name, course, Fraction.parse("5"), 10);
    }

    static Printed of(String name, String course, Fraction earned, int total) {
        var day = LocalDate.of(2017, 6, 15);
        return new Printed(name, LATIN_NAME, course, Language.ARABIC, day, earned, total, "مركز التدريب والتأهيل");
    }

    static byte[] print(Printed printed) {
        return new PdfCertificatePrinter().print(NUMBER, printed, CHECK);
    }

    static PDDocument open(Printed printed) throws IOException {
        return Loader.loadPDF(print(printed));
    }
}
