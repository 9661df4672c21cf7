package ijaza.fact.arabic.words;

import ijaza.text.Digits;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers of things, folded: in digits, and in words of either gender and case. */
public final class Numerals {

    /** Without the ending that goes with the gender. */
    private static final List<String> STEMS =
            List.of("احد", "اثن", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");

    private static final List<String> TENS = List.of("عشر", "ثلاث", "اربع", "خمس", "ست", "سبع", "ثمان", "تسع");

    private static final String UNIT = "(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع)ة?|ثمان";
    private static final String TEEN = "(?:احد|احدي|اثنا|اثني|اثنتا|اثنتي|" + UNIT + ") عشرة?";
    private static final String TEN = "(?:" + String.join("|", TENS) + ")(?:ون|ين)";
    private static final String COMPOUND = "(?:احد|احدي|واحد|واحدة|اثنان|اثنين|اثنتان|اثنتين|" + UNIT + ") و" + TEN;

    /** Any of them, as a piece of a pattern. */
    public static final String ANY = "(?:(?:" + TEEN + "|" + COMPOUND + "|" + TEN + "|(?:" + UNIT
            + ")|عشرة?|مئة|مائة)(?![ء-ي])|(?<![0-9][,٬])[0-9]{1,3}(?:[,٬][0-9]{3}){1,2}(?![,٬]?[0-9])|(?<![0-9][,٬])[0-9]{1,6}(?![,٬][0-9]))";

    /** Three to ten, which the things they count follow in the plural; also as adjectives. */
    public static final String SMALL = "(?:(?:ثلاث|اربع|خمس|ست|سبع|ثماني|تسع|عشر)ة?)";

    private static final Pattern GROUPING = Pattern.compile("[,٬]");
    private static final int TEEN_BASE = 10;
    private static final int HUNDRED = 100;

    private Numerals() {}

    public static int number(String folded) {
        if (Digits.isDigit(folded.charAt(0))) {
            return Integer.parseInt(GROUPING.matcher(folded).replaceAll(""));
        }
        var words = folded.split(" ");
        if (words.length == 1) {
            return single(words[0]);
        }
        return words[1].startsWith("و") ? unit(words[0]) + single(words[1].substring(1)) : unit(words[0]) + TEEN_BASE;
    }

    private static int single(String word) {
        if (word.equals("مئة") || word.equals("مائة")) {
            return HUNDRED;
        }
        if (word.endsWith("ون") || word.endsWith("ين") && !word.startsWith("اثن")) {
            return (TENS.indexOf(word.substring(0, word.length() - 2)) + 2) * TEEN_BASE;
        }
        return unit(word);
    }

    private static int unit(String word) {
        if (word.startsWith("واحد")) {
            return 1;
        }
        for (var i = 0; i < STEMS.size(); i++) {
            if (word.startsWith(STEMS.get(i))
                    || word.equals("ثمان") && STEMS.get(i).equals("ثماني")) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("no number: " + word);
    }
}
