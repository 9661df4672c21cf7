package ijaza.edge.intake.page;

import ijaza.document.Passage.Kind;
import ijaza.text.Blanks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One line of an article: its words, what stands before them if it is a point of a list, and what the markup says it is.
 *
 * @param kind null where the markup leaves it to be guessed
 * @param isClose whether it stands right under the line before, with no blank line between
 */
public record Piece(@Nullable Kind kind, int level, String marker, String words, boolean isClose) {

    private static final Pattern BREAK = Pattern.compile("\\s*\\R\\s*");

    public Piece {
        words = BREAK.matcher(Blanks.strip(words)).replaceAll(" ");
        level = Math.max(1, level);
    }

    public static Piece title(String words) {
        return new Piece(Kind.TITLE, 1, "", words, false);
    }

    public static Piece heading(int level, String words) {
        return new Piece(Kind.HEADING, level, "", words, false);
    }

    public static Piece paragraph(String words) {
        return new Piece(Kind.PARAGRAPH, 1, "", words, false);
    }

    public static Piece caption(String words) {
        return new Piece(Kind.CAPTION, 1, "", words, false);
    }

    public static Piece point(int level, String marker, String words) {
        return new Piece(Kind.LIST_ITEM, level, marker, words, true);
    }

    /** A line whose kind is left to be guessed. */
    public static Piece unmarked(String words) {
        return new Piece(null, 1, "", words, false);
    }

    /** The same under the line before. */
    public Piece close() {
        return new Piece(kind, level, marker, words, true);
    }

    boolean isHeading() {
        return kind == Kind.HEADING;
    }

    boolean isPoint() {
        return kind == Kind.LIST_ITEM;
    }
}
