package ijaza.edge.print;

import java.util.List;

/** One run after shaping: its glyphs from left to right, and its width, in units of the font. */
record ShapedRun(List<Glyph> glyphs, int advance) {

    ShapedRun {
        glyphs = List.copyOf(glyphs);
    }

    /** A glyph of the font at a place of its own, with the index of the character that it was made for. */
    record Glyph(int id, int character, int x, int y) {}

    /** The glyphs made for the characters from {@code start} to {@code end}. */
    List<Glyph> madeFor(int start, int end) {
        return glyphs.stream()
                .filter(glyph -> glyph.character() >= start && glyph.character() < end)
                .toList();
    }
}
