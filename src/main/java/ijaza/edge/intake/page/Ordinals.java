package ijaza.edge.intake.page;

import java.util.Locale;
import java.util.function.IntFunction;

/** The ways in which the points of a list are counted. */
public enum Ordinals {
    DECIMAL(String::valueOf),
    ARABIC_INDIC(Ordinals::arabicIndic),
    LOWER_LETTER(number -> letter(number, "abcdefghijklmnopqrstuvwxyz")),
    UPPER_LETTER(number -> letter(number, "ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    ARABIC_ALPHA(number -> letter(number, "أبتثجحخدذرزسشصضطظعغفقكلمنهوي")),
    ARABIC_ABJAD(number -> letter(number, "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ")),
    LOWER_ROMAN(number -> roman(number).toLowerCase(Locale.ROOT)),
    UPPER_ROMAN(Ordinals::roman);

    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] WORTH = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final int LARGEST_ROMAN = 3999;

    private final IntFunction<String> sign;

    Ordinals(IntFunction<String> sign) {
        this.sign = sign;
    }

    /** The number as it is written before a point; in digits where this way of counting has no sign for it. */
    public String written(int number) {
        return sign.apply(number);
    }

    private static String arabicIndic(int number) {
        var written = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> written.append(c == '-' ? '-' : (char) (c - '0' + '٠')));
        return written.toString();
    }

    private static String letter(int number, String letters) {
        return number >= 1 && number <= letters.length()
                ? letters.substring(number - 1, number)
                : String.valueOf(number);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST_ROMAN) {
            return String.valueOf(number);
        }
        var roman = new StringBuilder();
        var rest = number;
        for (var i = 0; i < ROMAN.length; i++) {
            while (rest >= WORTH[i]) {
                roman.append(ROMAN[i]);
                rest -= WORTH[i];
            }
        }
        return roman.toString();
    }
}
