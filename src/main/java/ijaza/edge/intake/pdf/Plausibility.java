package ijaza.edge.intake.pdf;

import java.lang.Character.UnicodeScript;

/** Whether a text could be words: a broken text layer gives letters that no language puts together so. */
final class Plausibility {

    private static final int FEWEST_LETTERS = 80;
    private static final String FREQUENT_ARABIC = "اليمنورتهةبدعأ";
    private static final String VOWELS = "aeiouyAEIOUYéèêàáíóúâîôûäöü";

    private Plausibility() {}

    /** A text of few letters is given the benefit of the doubt. */
    static boolean isGarbled(String text) {
        var letters = text.codePoints().filter(Plausibility::isLetter).count();
        var arabic =
                text.codePoints().filter(c -> isOf(UnicodeScript.ARABIC, c)).count();
        var latin = text.codePoints()
                .filter(c -> c < 0x80 && isOf(UnicodeScript.LATIN, c))
                .count();
        if (letters < FEWEST_LETTERS) {
            return false;
        }
        if ((letters - arabic - latin) * 4 > letters) {
            return true;
        }
        return arabic > latin
                ? share(text, FREQUENT_ARABIC, arabic) < 45
                : share(text, VOWELS, latin) < 22 || share(text, VOWELS, latin) > 65;
    }

    private static long share(String text, String frequent, long letters) {
        return text.chars().filter(c -> frequent.indexOf(c) >= 0).count() * 100 / Math.max(1, letters);
    }

    /** Letters, what could not be read, and what a font calls letters and nobody else. */
    private static boolean isLetter(int c) {
        return Character.isLetter(c) || c == 0xFFFD || Character.getType(c) == Character.PRIVATE_USE;
    }

    private static boolean isOf(UnicodeScript script, int c) {
        return Character.isLetter(c) && UnicodeScript.of(c) == script;
    }
}
