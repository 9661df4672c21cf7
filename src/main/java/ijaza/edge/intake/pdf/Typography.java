package ijaza.edge.intake.pdf;

import ijaza.edge.intake.page.BoldLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How the text of a file is set: the size of its body, of its headings, the gap between its lines and their length. */
final class Typography {

    private static final float LARGER = 1.13f;
    private static final float USUAL_GAP = 1.5f;
    private static final float FULL = 0.85f;
    private static final float NARROWEST_COLUMN = 0.35f;
    private static final int NEIGHBOURS = 4;
    private static final int LONGEST_HEADING_LINE = 100;

    private final float body;
    private final boolean isBodyBold;
    private final float gap;
    private final float length;
    private final Map<TextLine, Float> columns = new IdentityHashMap<>();
    private final List<Float> headingSizes;

    Typography(List<TextLine> lines) {
        this.body = mostFrequent(lines);
        var bodyLines = lines.stream()
                .filter(line -> Math.abs(line.size() - body) < 0.6f)
                .toList();
        this.isBodyBold = bodyLines.stream().filter(TextLine::isBold).count() * 2 > bodyLines.size();
        this.gap = usualGap(bodyLines);
        this.length = percentile(
                bodyLines.stream()
                        .map(line -> line.right() - line.left())
                        .sorted()
                        .toList(),
                90);
        for (var i = 0; i < lines.size(); i++) {
            columns.put(lines.get(i), column(lines, i));
        }
        this.headingSizes = lines.stream()
                .filter(this::isLarge)
                .map(line -> (float) Math.round(line.size()))
                .distinct()
                .sorted((a, b) -> Float.compare(b, a))
                .toList();
    }

    boolean isHeading(TextLine line) {
        return !line.isRow()
                && (isLarge(line) || !isBodyBold && line.isBold() && BoldLine.isShortAndOpen(line.words()));
    }

    private boolean isLarge(TextLine line) {
        return line.size() >= body * LARGER
                && line.words().length() <= LONGEST_HEADING_LINE
                && line.words().codePoints().filter(Character::isLetter).count() > 1;
    }

    /** Whether headings can be told by their size at all. */
    boolean namesHeadings() {
        return !headingSizes.isEmpty();
    }

    /** The largest letters on the first page are the title. */
    boolean isTitle(TextLine line) {
        return line.page() == 0 && level(line) == 1 && isLarge(line);
    }

    int level(TextLine line) {
        var at = headingSizes.indexOf((float) Math.round(line.size()));
        return at < 0 ? Math.min(headingSizes.size() + 1, BoldLine.LEVEL) : Math.min(at + 1, BoldLine.LEVEL);
    }

    float lineGap(float size) {
        return gap * size / body;
    }

    boolean isFull(TextLine line) {
        return fullness(line) >= FULL;
    }

    /** How much of the width of its column this line takes. */
    float fullness(TextLine line) {
        var column = Math.max(columns.getOrDefault(line, length), NARROWEST_COLUMN * length);
        return column <= 0 ? 1 : (line.right() - line.left()) / column;
    }

    /** The longest of the lines around that stand above or below this one. */
    private static float column(List<TextLine> lines, int at) {
        var line = lines.get(at);
        var longest = 0f;
        for (var i = Math.max(0, at - NEIGHBOURS); i <= Math.min(lines.size() - 1, at + NEIGHBOURS); i++) {
            var other = lines.get(i);
            var isOverlapping = other.left() < line.right() && line.left() < other.right();
            if (isOverlapping && !other.isRow() && other.looksLike(line) && other.page() == line.page()) {
                longest = Math.max(longest, other.right() - other.left());
            }
        }
        return longest;
    }

    private static float mostFrequent(List<TextLine> lines) {
        Map<Float, Integer> letters = new HashMap<>();
        lines.forEach(line ->
                letters.merge(Math.round(line.size() * 2) / 2f, line.words().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(1f);
    }

    private float usualGap(List<TextLine> lines) {
        var gaps = new ArrayList<Float>();
        for (var i = 1; i < lines.size(); i++) {
            var down = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && down > 0 && down < body * 3) {
                gaps.add(down);
            }
        }
        return gaps.isEmpty()
                ? body * USUAL_GAP
                : percentile(gaps.stream().sorted().toList(), 40);
    }

    private static float percentile(List<Float> sorted, int percent) {
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
