package ijaza.edge.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/** The printer as the use cases see it. */
class PdfCertificatePrinterTest {

    private final PdfCertificatePrinter printer = new PdfCertificatePrinter();

    @Test
    void givesTheSameBytesForTheSameCertificate() {
        var printed = Certificates.of(Certificates.NAME, Certificates.COURSE);

        assertThat(Certificates.print(printed)).isEqualTo(Certificates.print(printed));
    }

    @Test
    void namesTheLettersThatItCannotPrint() {
        assertThat(printer.unprintable("عبد الله 王 Иван 王")).isEqualTo("王Иван");
        assertThat(printer.unprintable("فاطمة Şeyma Łukasz ۱۲٣ 🎓")).isEmpty();
    }

    @Test
    void refusesRatherThanPrintANameWithBoxes() {
        var printed = Certificates.of("王小明", Certificates.COURSE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certificates.print(printed))
                .withMessageContaining("王");
    }

    @Test
    void leavesOutSignsWithoutAShapeAndTidiesSpaces() throws IOException {
        var printed = Certificates.of(" عبد\u00A0الله \n\u202Eالأحمد\uFEFF ", "دورة 🎓 تجريبية");

        assertThat(ExtractedWords.lines(Certificates.print(printed))).contains(Certificates.NAME, "دورة تجريبية");
    }

    @Test
    void printsNoCodeWhereNoAddressIsKnown() throws IOException {
        var printed = Certificates.of(Certificates.NAME, Certificates.COURSE);
        var pdf = printer.print(Certificates.NUMBER, printed, null);

        assertThat(ExtractedWords.lines(pdf))
                .contains(Certificates.NUMBER.grouped())
                .noneMatch(line -> line.startsWith("https") || line.contains("للتحقق"));
    }

    @Test
    void writesTheTitleAsAHeadingAndTheWordsInLogicalOrder() throws IOException {
        try (var document = Certificates.open(Certificates.of(Certificates.NAME, Certificates.COURSE))) {
            PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
            var parts = ((PDStructureElement) root.getKids().getFirst())
                    .getKids().stream().map(PDStructureElement.class::cast).toList();

            assertThat(parts)
                    .filteredOn(part -> part.getStructureType().equals("H1"))
                    .extracting(PDStructureElement::getActualText)
                    .containsExactly("شهادة إتمام");
            assertThat(parts)
                    .filteredOn(part -> part.getStructureType().equals("Figure"))
                    .singleElement()
                    .satisfies(figure ->
                            assertThat(figure.getAlternateDescription()).contains(Certificates.CHECK.toString()));
            assertThat(document.getDocumentCatalog().getCOSObject().getString(COSName.LANG))
                    .isEqualTo("ar");
        }
    }

    @Test
    void leadsFromTheAddressToTheCheck() throws IOException {
        try (var document = Certificates.open(Certificates.of(Certificates.NAME, Certificates.COURSE))) {
            var links = document.getPage(0).getAnnotations();

            assertThat(links)
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PDAnnotationLink.class,
                            link -> assertThat(((PDActionURI) link.getAction()).getURI())
                                    .isEqualTo(Certificates.CHECK.toString()));
        }
    }
}
