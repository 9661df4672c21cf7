package ijaza.edge.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import ijaza.certificate.Printed;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the page stands inside its frame, and a telephone can read the code. */
class PageTest {

    private static final int DOTS_PER_INCH = 150;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8})
    void keepsLongNamesAndTitlesInsideTheFrame(int times) throws IOException {
        var name = (Certificates.NAME_OF_40 + " ").repeat(times).strip();
        var course = (Certificates.COURSE_WITH_LATIN + " ").repeat(times).strip();
        var printed = Certificates.of(name, course);
        double frame = new Frame(CertificateLayout.A4.getWidth(), CertificateLayout.A4.getHeight()).depth();

        assertThat(positions(printed)).allSatisfy(position -> {
            assertThat(position.getX()).isGreaterThan((float) frame);
            assertThat(position.getX() + position.getWidth())
                    .isLessThan(CertificateLayout.A4.getWidth() - (float) frame);
            assertThat(position.getY()).isBetween((float) frame, CertificateLayout.A4.getHeight() - (float) frame);
        });
        assertThat(String.join(" ", ExtractedWords.lines(Certificates.print(printed))))
                .contains(name)
                .contains(course);
    }

    @Test
    void keepsANameOf40LettersInOneLine() throws IOException {
        var printed = Certificates.of(Certificates.NAME_OF_40, Certificates.COURSE);

        assertThat(Certificates.NAME_OF_40).hasSize(40);
        assertThat(ExtractedWords.lines(Certificates.print(printed))).contains(Certificates.NAME_OF_40);
    }

    @Test
    void carriesACodeThatLeadsToTheCheck() throws Exception {
        try (var document = Certificates.open(Certificates.of(Certificates.NAME, Certificates.COURSE))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            int width = picture.getWidth();
            int height = picture.getHeight();
            var pixels = picture.getRGB(0, 0, width, height, null, 0, width);
            var bits = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));

            assertThat(new QRCodeReader().decode(bits).getText()).isEqualTo(Certificates.CHECK.toString());
        }
    }

    private static List<TextPosition> positions(Printed printed) throws IOException {
        var positions = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                positions.add(text);
            }
        };
        try (var document = Loader.loadPDF(Certificates.print(printed))) {
            stripper.writeText(document, new StringWriter());
        }
        assertThat(positions).isNotEmpty();
        return positions;
    }
}
