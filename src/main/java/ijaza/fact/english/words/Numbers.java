package ijaza.fact.english.words;

import java.util.List;
import java.util.stream.IntStream;

/** Whole numbers in English words up to twenty and by tens, and in digits with their commas. */
public final class Numbers {

    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    /** Any of them from two upwards, as a piece of a pattern. */
    public static final String ANY = "(?:(?:" + String.join("|", TENS.subList(2, 10)) + ")(?:-(?:"
            + String.join("|", WORDS.subList(1, 10)) + "))?|" + String.join("|", WORDS.subList(2, 20))
            + "|(?<![0-9],)(?:[0-9]{1,3}(?:,[0-9]{3}){1,2}|[0-9]{1,6}))(?![0-9A-Za-z]|[.,/-][0-9])";

    private Numbers() {}

    /** Their words, from one number up to another one, of which twenty is the last. */
    public static List<String> words(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> number < WORDS.size() ? WORDS.get(number) : TENS.get(number / 10))
                .toList();
    }

    public static int number(String written) {
        var plain = Lexicon.lower(written).replace(",", "");
        if (Character.isDigit(plain.charAt(0))) {
            return Integer.parseInt(plain);
        }
        var parts = plain.split("-");
        var tens = TENS.indexOf(parts[0]);
        var ones = WORDS.indexOf(parts[parts.length - 1]);
        return tens > 0 ? tens * 10 + (parts.length > 1 ? ones : 0) : ones;
    }
}
