package ijaza.edge.intake.pdf;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What a glyph says in letters as people type them: fonts name shapes of letters, ligatures and bullets of their own. */
final class Letters {

    private static final Pattern SWAPPED_LAM_ALEF = Pattern.compile("[اأإآ]ل");
    /** No Arabic word begins so; the alef and the lam of a ligature have changed places. */
    private static final Pattern SWAPPED_AFTER_ARTICLE =
            Pattern.compile("(?<![\\p{L}\\p{M}])([وفبك]?)ا([أإآا])ل(?=\\p{L})");

    private Letters() {}

    static String plain(String drawn) {
        var plain = new StringBuilder(drawn.length());
        drawn.codePoints().forEach(c -> append(plain, c));
        var letters = plain.toString();
        return SWAPPED_LAM_ALEF.matcher(letters).matches()
                ? new StringBuilder(letters).reverse().toString()
                : letters;
    }

    /** Puts the article's ligature right where a file drew its two letters one by one in the wrong order. */
    static String repaired(String line) {
        return SWAPPED_AFTER_ARTICLE.matcher(line).replaceAll("$1ال$2");
    }

    private static void append(StringBuilder plain, int c) {
        if (c == 0xF0B7 || c == 0xF0A7 || c == 0xF0A8 || c == 0xF0D8 || c == 0xF0FC) {
            plain.append('•');
        } else if (isShape(c)) {
            plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC)
                    .strip());
        } else if (c != 0xAD && Character.getType(c) != Character.FORMAT && (c >= ' ' || c == '\t')) {
            plain.appendCodePoint(c);
        }
    }

    /** The forms of Arabic letters by their place in a word, and ligatures of both scripts; ornate brackets stay. */
    private static boolean isShape(int c) {
        return c >= 0xFB00 && c <= 0xFB06
                || c >= 0xFB50 && c <= 0xFDFF && c != 0xFD3E && c != 0xFD3F
                || c >= 0xFE70 && c <= 0xFEFC;
    }
}
