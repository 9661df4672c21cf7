package ijaza.edge.intake.pdf;

/** A drawn letter, ligature or mark: what it says and where it stands, in points from the upper left corner of its page. */
record Glyph(String text, float x, float y, float width, float size, boolean isBold) {

    float right() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank() || text.equals("\u00A0");
    }

    /** A vowel mark, which stands on the letter below it. */
    boolean isMark() {
        return text.codePoints().allMatch(c -> Character.getType(c) == Character.NON_SPACING_MARK);
    }

    /** This letter with a mark on it, which some files set beside it. */
    Glyph with(Glyph mark) {
        var left = Math.min(x, mark.x);
        return new Glyph(text + mark.text, left, y, Math.max(right(), mark.right()) - left, size, isBold);
    }
}
