package ijaza.fact.arabic.words;

import java.util.List;

/** The numbers from three to ten in either gender, folded, and numbers in digits. */
public final class Numerals {

    /** Without the ending that goes with the gender. */
    private static final List<String> STEMS = List.of("ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");

    /** Any of them, as a piece of a pattern. */
    public static final String ANY = "(?:(?:" + String.join("|", STEMS) + ")ة?|[0-9]{1,3})";

    private static final int FIRST = 3;

    private Numerals() {}

    public static int number(String folded) {
        if (Character.isDigit(folded.charAt(0))) {
            return Integer.parseInt(folded);
        }
        return STEMS.indexOf(folded.endsWith("ة") ? folded.substring(0, folded.length() - 1) : folded) + FIRST;
    }
}
