package ijaza.edge.intake.html;

import ijaza.document.Passage.Kind;
import ijaza.edge.intake.page.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Where the next line of an article stands: what it is, and what a browser puts before it.
 *
 * @param kind null where the markup does not say it
 * @param isBroken whether the line before was broken by hand
 */
record Place(@Nullable Kind kind, int level, String marker, boolean isBroken) {

    static final Place OPEN = new Place(null, 1, "", false);

    /** Whether this is the first line of a point in a list. */
    boolean isPointBegun() {
        return kind == Kind.LIST_ITEM;
    }

    Piece piece(String words) {
        return kind == Kind.LIST_ITEM ? Piece.point(level, marker, words) : new Piece(kind, level, "", words, isBroken);
    }

    /** What follows the first words of a point is no point of its own. */
    Place afterwards() {
        return isPointBegun() ? new Place(Kind.PARAGRAPH, 1, "", false) : this;
    }
}
