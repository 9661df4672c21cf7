package ijaza.text;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A text as readers compare it: no vowel marks, one alef, one ya, Latin digits, single spaces; with the way back. */
public final class Folding {

    private static final Pattern FOOTNOTE = Pattern.compile("\\[[0-9]{1,3}]");
    /** A soft hyphen, which no folded text keeps. */
    private static final String DROPPED = "\u00AD";

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
        return bare.length() < 2 || bare.charAt(0) == ' ' || bare.charAt(1) == ' ' ? folded : bare;
    }

    public static Folding of(String source) {
        return of(source, Folding::letter);
    }

    /** Makes only spaces, quotation marks and hyphens plain; letters and their case stay. */
    public static Folding ofMarks(String source) {
        return of(
                FOOTNOTE.matcher(source)
                        .replaceAll(note -> DROPPED.repeat(note.group().length())),
                Folding::mark);
    }

    private static Folding of(String source, UnaryOperator<Character> letter) {
        var folded = new StringBuilder(source.length());
        var starts = new int[source.length() + 1];
        var end = 0;
        for (var i = 0; i < source.length(); i++) {
            var c = source.charAt(i);
            var before = folded.isEmpty() ? ' ' : folded.charAt(folded.length() - 1);
            if (isDropped(c)) {
                end = before == ' ' ? end : i + 1;
                if (c == HAMZA_ABOVE && before != ' ') {
                    folded.setCharAt(folded.length() - 1, carrying(before));
                }
            } else if (!Blanks.isBlank(c) || before != ' ') {
                starts[folded.length()] = i;
                folded.append(Blanks.isBlank(c) ? ' ' : letter.apply(c));
                end = Blanks.isBlank(c) ? end : i + 1;
            }
        }
        var length = folded.length() - (folded.toString().endsWith(" ") ? 1 : 0);
        starts[length] = end;
        return new Folding(folded.substring(0, length), starts);
    }

    public String text() {
        return text;
    }

    /** The part of the source that was folded to this part of the text, with the marks on its last letter. */
    public Span source(Span folded) {
        return new Span(starts[folded.start()], starts[folded.end()]);
    }

    private static boolean isDropped(char c) {
        return c == 'ـ'
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.FORMAT && !Blanks.isBlank(c);
    }

    private static char letter(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            case 'ھ', 'ہ' -> 'ه';
            default -> Character.toLowerCase(Digits.latin(c));
        };
    }

    private static char mark(char c) {
        return switch (c) {
            case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
            case '\u201C', '\u201D', '\u201E', '«', '»' -> '"';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }

    /** The letter that a hamza written as a mark of its own makes of the one below it. */
    private static char carrying(char c) {
        return switch (c) {
            case 'و' -> 'ؤ';
            case 'ي' -> 'ئ';
            default -> c;
        };
    }
}
