package ijaza.edge.intake.page;

/** A paragraph that is all bold and short: a heading by somebody who did not know of headings. */
public final class BoldLine {

    /** Below all headings that are marked as such. */
    public static final int LEVEL = 6;

    private static final int LONGEST = 90;
    private static final String CLOSED = ".؛;،,:!?؟…";

    private BoldLine() {}

    /**
     * @param bold how many letters of the words are bold
     */
    public static boolean isHeading(String words, int bold) {
        return isShortAndOpen(words)
                && bold >= words.chars().filter(Character::isLetterOrDigit).count();
    }

    /** Whether a line is no longer than a heading and does not end as a sentence does. */
    public static boolean isShortAndOpen(String words) {
        return words.length() <= LONGEST
                && words.chars().anyMatch(Character::isLetter)
                && CLOSED.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
