package ijaza.edge.print;

import ijaza.certificate.CertificateNumber;
import ijaza.certificate.Printed;
import java.net.URI;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a certificate says, in the very words that are printed. */
record CertificateWords(
        String issuer,
        String arabicName,
        @Nullable String latinName,
        String courseTitle,
        String arabicDate,
        String englishDate,
        String score,
        String englishScore,
        String number,
        @Nullable String address) {

    static CertificateWords of(CertificateNumber number, Printed printed, @Nullable URI check) {
        var points = printed.points().toPlainString();
        var latin = printed.latinName();
        return new CertificateWords(
                PrintableText.of(printed.issuer()),
                PrintableText.of(printed.arabicName()),
                latin == null ? null : PrintableText.of(latin),
                PrintableText.of(printed.courseTitle()),
                arabicDate(printed),
                englishDate(printed),
                Wording.of("score", points, printed.total()),
                Wording.of("score.en", points, printed.total()),
                number.grouped(),
                check == null ? null : check.toASCIIString());
    }

    /** The title that a reader of PDFs shows above the page. */
    String documentTitle() {
        return Wording.of("document", arabicName, courseTitle);
    }

    private static String arabicDate(Printed printed) {
        var date = printed.completedOn();
        var month = Wording.of("month." + date.getMonthValue());
        return Wording.of("date", date.getDayOfMonth(), month, date.getYear());
    }

    private static String englishDate(Printed printed) {
        var date = printed.completedOn();
        var month = date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Wording.of("date.en", date.getDayOfMonth(), month, date.getYear());
    }
}
