package ijaza.text;

import java.util.Arrays;

/** A text as readers compare it: no vowel marks, one alef, one ya, Latin digits, single spaces; with the way back. */
public final class Folding {

    private static final char HAMZA_ABOVE = '\u0654';

    private final String text;
    private final int[] starts;

    private Folding(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    public static String fold(String source) {
        return of(source).text;
    }

    /** Folds the closing ة to ه as well, which only an author may allow. */
    public static String foldWithTaMarbuta(String source) {
        return fold(source).replace('ة', 'ه');
    }

    /** Leaves out the article at the beginning of a folded text, if a word is left. */
    public static String withoutArticle(String folded) {
        var bare = folded.startsWith("ال") ? folded.substring(2) : folded;
        return bare.indexOf(' ') == 0 || bare.length() < 2 ? folded : bare;
    }

    public static Folding of(String source) {
        var folded = new StringBuilder(source.length());
        var starts = new int[source.length() + 1];
        for (var i = 0; i < source.length(); i++) {
            var c = source.charAt(i);
            var before = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
            if (c == HAMZA_ABOVE && before != joined(before)) {
                folded.setCharAt(folded.length() - 1, joined(before));
            } else if (!isDropped(c) && !(Blanks.isBlank(c) && before == ' ')) {
                starts[folded.length()] = i;
                folded.append(Blanks.isBlank(c) ? ' ' : letter(c));
            }
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return new Folding(folded.toString(), Arrays.copyOf(starts, folded.length()));
    }

    public String text() {
        return text;
    }

    /** Where a stretch of the folded text begins and its last letter stands in the source. */
    public Span source(Span folded) {
        return new Span(starts[folded.start()], starts[folded.end() - 1] + 1);
    }

    private static boolean isDropped(char c) {
        return c == 'ـ'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT;
    }

    private static char letter(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> Character.toLowerCase(Digits.latin(c));
        };
    }

    /** The letter that a hamza written by itself makes of the one before it. */
    private static char joined(char c) {
        return switch (c) {
            case 'و' -> 'ؤ';
            case 'ي' -> 'ئ';
            default -> c;
        };
    }
}
