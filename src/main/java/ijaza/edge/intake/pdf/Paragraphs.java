package ijaza.edge.intake.pdf;

import ijaza.edge.intake.page.BoldLine;
import ijaza.edge.intake.page.Manuscript;
import ijaza.edge.intake.page.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines into headings, points and paragraphs by their size, their place and how they begin and end. */
final class Paragraphs {

    private static final Pattern MARKER =
            Pattern.compile("(?:\\(?[0-9٠-٩۰-۹]{1,2}\\s?[.)\\-–]|\\(?[أ-يA-Za-z][.)]|[•▪●◦·*–-])[\\s\\p{Zs}]+(?=\\S)");
    private static final String SENTENCE_ENDS = ".؟?!:؛";
    private static final int LONGEST_HEADING = 140;
    /** Lines of one paragraph stand no further apart than so many sizes of a letter, if most lines do not. */
    private static final float LINE_GAP = 1.25f;

    private final Typography typography;
    private final Manuscript manuscript;
    private final List<TextLine> open = new ArrayList<>();

    Paragraphs(Typography typography, Manuscript manuscript) {
        this.typography = typography;
        this.manuscript = manuscript;
    }

    void read(List<TextLine> lines) {
        for (var line : lines) {
            if (!open.isEmpty() && !continues(open.getLast(), line)) {
                close();
            }
            open.add(line);
        }
        if (!open.isEmpty()) {
            close();
        }
    }

    private boolean continues(TextLine before, TextLine line) {
        var isHeading = typography.isHeading(before);
        if (isHeading != typography.isHeading(line)
                || !before.looksLike(line)
                || line.isRow()
                || before.isRow()
                || MARKER.matcher(line.words()).lookingAt()) {
            return false;
        }
        if (before.page() != line.page()) {
            return !isHeading && !endsSentence(before);
        }
        var gap = line.y() - before.y();
        if (gap <= 0 || gap > typography.lineGap(before.size()) * LINE_GAP) {
            return !isHeading && gap <= 0 && !endsSentence(before) && typography.isFull(before);
        }
        return isHeading
                ? before.isBold() == line.isBold()
                : typography.isFull(before) || !endsSentence(before) && !isShortLine(before);
    }

    /** A short line that does not end a sentence is a line of its own: a name, an address, a point without its bullet. */
    private boolean isShortLine(TextLine line) {
        return typography.fullness(line) < 0.6f;
    }

    private static boolean endsSentence(TextLine line) {
        return !line.words().isEmpty()
                && SENTENCE_ENDS.indexOf(line.words().charAt(line.words().length() - 1)) >= 0;
    }

    private void close() {
        var first = open.getFirst();
        var words = new StringBuilder();
        for (var line : open) {
            if (isHyphenated(words) && startsLowerCase(line)) {
                words.setLength(words.length() - 1);
            } else if (!words.isEmpty()) {
                words.append(' ');
            }
            words.append(line.words());
        }
        manuscript.add(piece(first, words.toString()));
        open.clear();
    }

    private Piece piece(TextLine first, String words) {
        var marker = MARKER.matcher(words);
        if (typography.isHeading(first) && words.length() <= LONGEST_HEADING) {
            return manuscript.isEmpty() && typography.isTitle(first)
                    ? Piece.title(words)
                    : Piece.heading(typography.level(first), words);
        }
        if (marker.lookingAt()) {
            return Piece.point(1, marker.group(), words.substring(marker.end()));
        }
        return BoldLine.isShortAndOpen(words) && !typography.namesHeadings()
                ? Piece.unmarked(words)
                : Piece.paragraph(words);
    }

    private static boolean isHyphenated(StringBuilder words) {
        var last = words.length() - 1;
        return last > 0
                && (words.charAt(last) == '-' || words.charAt(last) == '\u2010')
                && Character.isLowerCase(words.charAt(last - 1));
    }

    private static boolean startsLowerCase(TextLine line) {
        return !line.words().isEmpty() && Character.isLowerCase(line.words().charAt(0));
    }
}
