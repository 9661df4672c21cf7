package ijaza.edge.intake.pdf;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The lines of all pages as they are read; whether brackets are told by their look is seen from the whole file. */
final class PageLines {

    private final List<List<GlyphLines.Line>> pages = new ArrayList<>();
    private int rightToLeft;
    private int leftToRight;

    void add(List<Glyph> page) {
        var lines = GlyphLines.of(page);
        pages.add(lines);
        for (var line : lines) {
            rightToLeft += letters(line.glyphs(), UnicodeScript.ARABIC);
            leftToRight += letters(line.glyphs(), UnicodeScript.LATIN);
        }
    }

    List<List<TextLine>> read() {
        var mirrored = read(true);
        var plain = read(false);
        return turnedBrackets(plain) < turnedBrackets(mirrored) ? plain : mirrored;
    }

    private List<List<TextLine>> read(boolean mirrored) {
        return IntStream.range(0, pages.size())
                .mapToObj(page -> rows(pages.get(page).stream()
                        .map(line -> line(line.glyphs(), page, mirrored))
                        .toList()))
                .toList();
    }

    /** Lines beside each other that follow each other are the cells of a row. */
    private static List<TextLine> rows(List<TextLine> lines) {
        var rows = new ArrayList<TextLine>();
        for (var line : lines) {
            if (!rows.isEmpty() && rows.getLast().isInRowWith(line)) {
                rows.set(rows.size() - 1, rows.getLast().with(line));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private TextLine line(List<Glyph> glyphs, int page, boolean mirrored) {
        var inked = glyphs.stream().filter(glyph -> !glyph.isBlank()).toList();
        var words = Letters.repaired(ReadingOrder.words(glyphs, isRightToLeft(inked), mirrored));
        var left = (float) inked.stream().mapToDouble(Glyph::x).min().orElse(0);
        var right = (float) inked.stream().mapToDouble(Glyph::right).max().orElse(0);
        var isBold = inked.stream().filter(Glyph::isBold).count() * 10 > inked.size() * 9L;
        return new TextLine(words, page, left, right, inked.getFirst().y(), size(inked), isBold);
    }

    /** The size of most letters of the line. */
    private static float size(List<Glyph> glyphs) {
        var sizes = glyphs.stream().map(Glyph::size).sorted().toList();
        return sizes.get(sizes.size() / 2);
    }

    private boolean isRightToLeft(List<Glyph> line) {
        var arabic = letters(line, UnicodeScript.ARABIC);
        var latin = letters(line, UnicodeScript.LATIN);
        return arabic == latin ? rightToLeft > leftToRight : arabic > latin;
    }

    private static int letters(List<Glyph> line, UnicodeScript script) {
        return (int) line.stream()
                .flatMapToInt(glyph -> glyph.text().codePoints())
                .filter(c -> Character.isLetter(c) && UnicodeScript.of(c) == script)
                .count();
    }

    private static long turnedBrackets(List<List<TextLine>> pages) {
        return pages.stream()
                .flatMap(List::stream)
                .filter(line -> isTurned(line.words(), '(', ')') || isTurned(line.words(), '«', '»'))
                .count();
    }

    private static boolean isTurned(String words, char opening, char closing) {
        var closed = words.indexOf(closing);
        return closed >= 0 && words.indexOf(opening) > closed;
    }
}
