package ijaza.edge.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a run of letters into placed glyphs by the JDK's own shaper, which is HarfBuzz inside. */
final class Shaper {

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    /** What the JDK writes for a character that leaves no trace, such as a zero-width joiner. */
    private static final int INVISIBLE = 0xFFFF;

    private final Font font;

    private Shaper(Font font) {
        this.font = font;
    }

    static Shaper of(InputStream file, int unitsPerEm) {
        FontlessHost.prepare();
        try {
            var kerned = Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON);
            var font = Font.createFont(Font.TRUETYPE_FONT, file);
            return new Shaper(font.deriveFont((float) unitsPerEm).deriveFont(kerned));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font cannot be read", e);
        }
    }

    boolean knows(int character) {
        return font.canDisplay(character);
    }

    /** Shapes one run with the whole line as context, so that letters join as they should at its ends. */
    ShapedRun shape(String line, Run run) {
        var flags = run.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        var vector = font.layoutGlyphVector(UNHINTED, line.toCharArray(), run.start(), run.end(), flags);
        return new ShapedRun(glyphs(vector, run), (int)
                Math.round(vector.getGlyphPosition(vector.getNumGlyphs()).getX()));
    }

    private static List<ShapedRun.Glyph> glyphs(GlyphVector vector, Run run) {
        var glyphs = new ArrayList<ShapedRun.Glyph>();
        for (int i = 0; i < vector.getNumGlyphs(); i++) {
            if (vector.getGlyphCode(i) != INVISIBLE) {
                var at = vector.getGlyphPosition(i);
                glyphs.add(new ShapedRun.Glyph(
                        vector.getGlyphCode(i),
                        run.start() + vector.getGlyphCharIndex(i),
                        (int) Math.round(at.getX()),
                        (int) -Math.round(at.getY())));
            }
        }
        return glyphs;
    }
}
