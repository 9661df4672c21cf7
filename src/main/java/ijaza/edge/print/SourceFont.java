package ijaza.edge.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.MaximumProfileTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The outlines of a font that we ship. */
final class SourceFont {

    private final byte[] glyphs;
    private final long[] offsets;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final MaximumProfileTable limits;

    private SourceFont(TrueTypeFont font) throws IOException {
        this.glyphs = font.getTableBytes(font.getTableMap().get("glyf"));
        this.offsets = font.getIndexToLocation().getOffsets();
        this.unitsPerEm = font.getUnitsPerEm();
        this.ascent = font.getHorizontalHeader().getAscender();
        this.descent = font.getHorizontalHeader().getDescender();
        this.limits = font.getMaximumProfile();
    }

    static SourceFont parse(byte[] file) {
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return new SourceFont(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Outline outline(int glyph) {
        return new Outline(Arrays.copyOfRange(glyphs, (int) offsets[glyph], (int) offsets[glyph + 1]));
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    int ascent() {
        return ascent;
    }

    int descent() {
        return descent;
    }

    /** The most points that one of its glyphs has. */
    int mostPoints() {
        return Math.max(limits.getMaxPoints(), limits.getMaxCompositePoints());
    }

    int mostContours() {
        return Math.max(limits.getMaxContours(), limits.getMaxCompositeContours());
    }

    int deepestComponents() {
        return limits.getMaxComponentDepth();
    }
}
