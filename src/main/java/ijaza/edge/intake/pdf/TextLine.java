package ijaza.edge.intake.pdf;

/**
 * A line of a page as it is read, and how it looks.
 *
 * @param page counted from 0
 * @param y where it stands, from the top of the page
 */
record TextLine(String words, int page, float left, float right, float y, float size, boolean isBold) {

    boolean isInRowWith(TextLine next) {
        return Math.abs(y - next.y) < Math.min(size, next.size) * 0.4f;
    }

    /** This line with the next cell of its row. */
    TextLine with(TextLine cell) {
        var row = words + "\t" + cell.words;
        return new TextLine(row, page, Math.min(left, cell.left), Math.max(right, cell.right), y, size, false);
    }

    boolean isRow() {
        return words.indexOf('\t') >= 0;
    }

    boolean looksLike(TextLine other) {
        return Math.abs(size - other.size) < 0.6f;
    }
}
