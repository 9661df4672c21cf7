package ijaza.edge.intake;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** PDF files made for tests, a line at a time. */
final class PdfFixture {

    static final float BODY = 11;
    private static final float RIGHT = 545;
    private static final float LEFT = 50;

    private final PDDocument pdf = new PDDocument();
    private PDPage page = new PDPage(PDRectangle.A4);
    private float y;
    private float left = LEFT;

    PdfFixture() {
        page();
    }

    PdfFixture page() {
        page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        y = 790;
        return this;
    }

    PdfFixture line(String words) {
        return line(words, BODY, FontName.HELVETICA);
    }

    PdfFixture heading(String words) {
        y -= 10;
        return line(words, 16, FontName.HELVETICA_BOLD);
    }

    PdfFixture line(String words, float size, FontName font) {
        return draw(words, new PDType1Font(font), size, left);
    }

    PdfFixture gap() {
        y -= 12;
        return this;
    }

    /** Where lines from the left begin. */
    PdfFixture to(float newLeft) {
        left = newLeft;
        return this;
    }

    PdfFixture at(float newY) {
        y = newY;
        return this;
    }

    PdfFixture arabic(String words) {
        return arabic(words, BODY);
    }

    /** Draws the shapes of the letters from left to right, as the eye sees them. */
    PdfFixture arabic(String words, float size) {
        if (y < 80) {
            page();
        }
        return seen(shapes(words), size);
    }

    private static String shapes(String words) {
        try {
            var shaping = new ArabicShaping(ArabicShaping.LETTERS_SHAPE
                    | ArabicShaping.TEXT_DIRECTION_LOGICAL
                    | ArabicShaping.LENGTH_GROW_SHRINK);
            return new Bidi(shaping.shape(words), Bidi.DIRECTION_RIGHT_TO_LEFT).writeReordered(Bidi.DO_MIRRORING);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    PdfFixture seen(String shapes, float size) {
        try (var file = PdfFixture.class.getResourceAsStream("/ijaza/edge/print/Amiri-Regular.ttf")) {
            var font = PDType0Font.load(pdf, file);
            return draw(shapes, font, size, RIGHT - font.getStringWidth(shapes) / 1000 * size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfFixture draw(String words, PDFont font, float size, float x) {
        y -= size * 1.3f;
        try (var ink = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
            ink.beginText();
            ink.setFont(font, size);
            ink.newLineAtOffset(x, y);
            ink.showText(words);
            ink.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PdfFixture picture() {
        try (var ink = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true)) {
            var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB);
            ink.drawImage(LosslessFactory.createFromImage(pdf, image), 50, 300, 400, 400);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PdfFixture lines(List<String> words) {
        words.forEach(this::line);
        return this;
    }

    byte[] locked() {
        return locked("reader", new AccessPermission());
    }

    /** Locked against changes, and open to everybody who wants to read it. */
    byte[] sealed(boolean mayBeCopied) {
        var permission = new AccessPermission();
        permission.setCanModify(false);
        permission.setCanExtractContent(mayBeCopied);
        return locked("", permission);
    }

    private byte[] locked(String password, AccessPermission permission) {
        try {
            pdf.protect(new StandardProtectionPolicy("owner", password, permission));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
