package ijaza.edge.intake.pdf;

/**
 * A line of a page as it is read, and how it looks.
 *
 * @param page counted from 0
 * @param y where it stands, from the top of the page
 */
record TextLine(String words, int page, float left, float right, float y, float size, boolean isBold) {

    TextLine with(String otherWords) {
        return new TextLine(otherWords, page, left, right, y, size, isBold);
    }

    boolean looksLike(TextLine other) {
        return Math.abs(size - other.size) < 0.6f;
    }
}
