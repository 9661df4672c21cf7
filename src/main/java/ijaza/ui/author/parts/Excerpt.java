package ijaza.ui.author.parts;

/** The beginning of a long text, cut between two words: a cut within one would change the shape of its last letter. */
public final class Excerpt {

    private Excerpt() {}

    public static String of(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = most;
        while (end > 0 && !isGap(text.charAt(end))) {
            end--;
        }
        return text.substring(0, end == 0 ? most : end).strip() + "…";
    }

    private static boolean isGap(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
