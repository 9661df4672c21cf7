package ijaza.edge.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** An independent judge finds nothing to say about the file. */
class ConformanceTest {

    @BeforeAll
    static void startTheJudge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void holdsForAPlainCertificate(PDFAFlavour flavour) throws Exception {
        var pdf = Certificates.print(Certificates.of(Certificates.NAME, Certificates.COURSE_WITH_LATIN));

        assertThat(complaints(pdf, flavour)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void holdsForVowelMarksAndWithoutAnAddress(PDFAFlavour flavour) throws Exception {
        var printed = Certificates.of(Certificates.VOWELLED_NAME, Certificates.VOWELLED_COURSE);
        var pdf = new PdfCertificatePrinter().print(Certificates.NUMBER, printed, null);

        assertThat(complaints(pdf, flavour)).isEmpty();
    }

    private static List<String> complaints(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
