package ijaza.edge.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the glyphs of a page into lines, in the order of the page's own drawing as long as that makes sense. */
final class GlyphLines {

    /** How far letters of one line may stand above each other, and apart, in sizes of a letter. */
    private static final float HIGHER = 0.45f;

    private static final float APART = 2.2f;
    /** What was drawn in between may be another column. */
    private static final float APART_LATER = 0.9f;
    /** A part of a line that was drawn later is looked for among so many. */
    private static final int LOOKED_BACK = 60;

    private final List<Line> lines = new ArrayList<>();

    /** A line that is being gathered. */
    static final class Line {

        private final List<Glyph> glyphs = new ArrayList<>();
        private float left;
        private float right;
        private float y;
        private float size;

        Line(Glyph first) {
            left = first.x();
            right = first.right();
            y = first.y();
            size = first.size();
            glyphs.add(first);
        }

        private boolean isBeside(Line other, float apart) {
            var larger = Math.max(size, other.size);
            return Math.abs(other.y - y) <= HIGHER * larger
                    && other.left - right <= apart * larger
                    && left - other.right <= apart * larger;
        }

        private void add(Line other) {
            left = Math.min(left, other.left);
            right = Math.max(right, other.right);
            if (other.size > size) {
                size = other.size;
                y = other.y;
            }
            glyphs.addAll(other.glyphs);
        }

        List<Glyph> glyphs() {
            return glyphs;
        }

        float y() {
            return y;
        }
    }

    static List<Line> of(List<Glyph> glyphs) {
        var parts = new GlyphLines();
        glyphs.forEach(parts::add);
        // The end of a line may have been drawn before its beginning, and its middle last
        var whole = new GlyphLines();
        parts.lines.forEach(whole::add);
        return whole.inOrder();
    }

    /** A blank belongs to a line that has begun. */
    private void add(Glyph glyph) {
        if (!glyph.isBlank()) {
            add(new Line(glyph));
        } else if (!lines.isEmpty() && lines.getLast().isBeside(new Line(glyph), APART_LATER)) {
            lines.getLast().glyphs.add(glyph);
        }
    }

    private void add(Line part) {
        for (var i = lines.size() - 1; i >= Math.max(0, lines.size() - LOOKED_BACK); i--) {
            if (lines.get(i).isBeside(part, i == lines.size() - 1 ? APART : APART_LATER)) {
                lines.get(i).add(part);
                return;
            }
        }
        lines.add(part);
    }

    /** Columns lead up again once each; a file that jumps about all the time was not drawn in any order. */
    private List<Line> inOrder() {
        var upwards = 0;
        for (var i = 1; i < lines.size(); i++) {
            upwards += lines.get(i).y < lines.get(i - 1).y - lines.get(i).size ? 1 : 0;
        }
        if (upwards * 4 > lines.size()) {
            lines.sort(Comparator.comparingDouble(Line::y));
        }
        return lines;
    }
}
