package ijaza.edge.intake.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Draws pages into glyphs, within a budget for the whole file. */
final class GlyphReader extends PDFTextStripper {

    private static final int MOST_GLYPHS = 5_000_000;
    private static final int MOST_STEPS = 5_000_000;
    private static final int BOLD = 600;

    private List<Glyph> glyphs = new ArrayList<>();
    private int direction;
    private int drawn;
    private int steps;
    private int unreadable;

    /** The glyphs of a page that run the way its first one does; what is turned aside is decoration. */
    List<Glyph> page(PDPage page) throws IOException {
        glyphs = new ArrayList<>();
        processPage(page);
        return VowelMarks.onLetters(glyphs);
    }

    /** How many glyphs so far stand for no letter that anybody knows. */
    int unreadable() {
        return unreadable;
    }

    @Override
    protected void writePage() {
        // the glyphs are all that is wanted
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++steps > MOST_STEPS) {
            throw new TooMuchWork();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        unreadable += font.toUnicode(code) == null ? 1 : 0;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        if (++drawn > MOST_GLYPHS) {
            throw new TooMuchWork();
        }
        var text = Letters.plain(position.getUnicode());
        if (glyphs.isEmpty()) {
            direction = (int) position.getDir();
        }
        if (!text.isEmpty() && (int) position.getDir() == direction) {
            glyphs.add(new Glyph(
                    text,
                    position.getXDirAdj(),
                    position.getYDirAdj(),
                    position.getWidthDirAdj(),
                    Math.max(1, Math.abs(position.getFontSizeInPt())),
                    isBold(position.getFont())));
        }
    }

    private static boolean isBold(PDFont font) {
        var name = font.getName() == null ? "" : font.getName().toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        return name.contains("bold")
                || name.contains("black")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }
}
