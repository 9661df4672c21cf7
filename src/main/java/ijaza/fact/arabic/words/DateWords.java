package ijaza.fact.arabic.words;

import ijaza.text.Months;
import java.util.List;

/** The folded words that Arabic dates are made of, as pieces of patterns. */
final class DateWords {

    private static final List<String> ORDINALS =
            List.of("الاول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر");

    private static final String END = "(?![ء-ي0-9])";
    private static final String ORDINAL = "(?:الحادي|" + String.join("|", ORDINALS) + ")";

    static final String DAY =
            "(?:[0-9]{1,2}|فاتح|غرة|اول|" + ORDINAL + "(?: عشر| والعشرين| والثلاثين)?" + END + "|العشرين|الثلاثين)";
    static final String MONTH = "(?:" + String.join("|", Months.folded()) + ")" + END;
    static final String HIJRI_MONTH =
            "(?:المحرم|محرم|صفر|ربيع (?:الاول|الاخر|الثاني)|جمادي (?:الاولي|الاخرة|الثانية|الاخر)"
                    + "|رجب|شعبان|رمضان|شوال|ذ[وي] القعدة|ذ[وي] الحجة)" + END;
    static final String WEEKDAY = "(?:(?:ال)?(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعة|سبت)،? )?";
    static final String OF_YEAR = "(?:من )?(?:ل?عام |ل?سنة )?";
    static final String YEAR = "(?:1[5-9][0-9]{2}|20[0-9]{2})(?![0-9])";
    static final String HIJRI_YEAR = "1[0-4][0-9]{2}(?![0-9])";

    private DateWords() {}

    /** The number of a day in digits or words. */
    static int day(String folded) {
        if (Character.isDigit(folded.charAt(0))) {
            return Integer.parseInt(folded);
        }
        var words = folded.split(" ", 2);
        var tens = words.length == 1 ? 0 : words[1].equals("عشر") ? 10 : words[1].equals("والعشرين") ? 20 : 30;
        return switch (words[0]) {
            case "فاتح", "غرة", "اول" -> 1;
            case "العشرين" -> 20;
            case "الثلاثين" -> 30;
            case "الحادي" -> tens + 1;
            default -> tens + ORDINALS.indexOf(words[0]) + 1;
        };
    }
}
