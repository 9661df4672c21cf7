package ijaza.edge.intake.pdf;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts the glyphs of one line, as they stand from left to right, into the order in which they are read. */
final class ReadingOrder {

    private static final String BRACKETS = "()[]{}<>«»‹›";
    /** A gap of so much of the letters' size parts words, and one of so much parts cells. */
    private static final float WORD = 0.16f;

    private static final float CELL = 1.5f;
    private static final float SAME_PLACE = 0.2f;

    private ReadingOrder() {}

    /**
     * @param mirrored whether the file tells brackets by their look, so that they turn round in a line from the right
     */
    static String words(List<Glyph> line, boolean isRightToLeft, boolean mirrored) {
        var placed = withGaps(line.stream()
                .sorted(Comparator.comparingDouble(ReadingOrder::middle))
                .toList());
        var signs = placed.stream().map(ReadingOrder::sign).collect(Collectors.joining());
        var bidi = new Bidi(signs, isRightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var levels = new byte[placed.size()];
        var read = new String[placed.size()];
        for (var i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
            read[i] = levels[i] % 2 == 1 && mirrored ? mirror(placed.get(i)) : placed.get(i);
        }
        Bidi.reorderVisually(levels, 0, read, 0, read.length);
        return String.join("", read).strip();
    }

    /** One letter stands for all of a ligature. */
    private static String sign(String glyph) {
        return glyph.substring(0, 1);
    }

    private static String mirror(String glyph) {
        var at = glyph.length() == 1 ? BRACKETS.indexOf(glyph) : -1;
        return at < 0 ? glyph : BRACKETS.substring(at ^ 1, (at ^ 1) + 1);
    }

    /** The texts of glyphs with blanks where they stand apart, and once where a letter was drawn twice to look bold. */
    private static List<String> withGaps(List<Glyph> line) {
        var placed = new ArrayList<String>();
        var inked = line.stream().filter(glyph -> !glyph.isBlank()).toList();
        var blanks = new TreeSet<>(line.stream()
                .filter(Glyph::isBlank)
                .map(blank -> blank.x() + blank.width() / 2)
                .toList());
        var end = Float.NEGATIVE_INFINITY;
        for (var i = 0; i < inked.size(); i++) {
            var glyph = inked.get(i);
            if (i > 0 && isTwice(inked.get(i - 1), glyph)) {
                continue;
            }
            var gap = glyph.x() - end;
            var isBlankBetween = i > 0
                    && !blanks.subSet(middle(inked.get(i - 1)), middle(glyph)).isEmpty();
            if (i > 0 && (gap > WORD * glyph.size() || isBlankBetween)) {
                placed.add(gap > CELL * glyph.size() ? "\t" : " ");
            }
            placed.add(glyph.text());
            end = Math.max(end, glyph.right());
        }
        return placed;
    }

    private static float middle(Glyph glyph) {
        return glyph.x() + glyph.width() / 2;
    }

    private static boolean isTwice(Glyph before, Glyph glyph) {
        return before.text().equals(glyph.text()) && glyph.x() - before.x() < SAME_PLACE * glyph.width();
    }
}
