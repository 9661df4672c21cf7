package ijaza.ui.kit;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import ijaza.text.Language;
import ijaza.text.Months;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Dates as people write them, in the language and with the digits of a locale. */
public final class Dates {

    private Dates() {}

    /** Day, name of the month and year, as on the certificate: «24 تشرين الثاني/نوفمبر 2026». */
    public static String day(LocalDate day, Locale locale) {
        var figures = NumberFormat.getIntegerInstance(ULocale.forLocale(locale));
        figures.setGroupingUsed(false);
        return figures.format(day.getDayOfMonth()) + " " + month(day, locale) + " " + figures.format(day.getYear());
    }

    private static String month(LocalDate day, Locale locale) {
        return Locales.language(locale) == Language.ARABIC
                ? Months.paired(day.getMonthValue())
                : day.getMonth().getDisplayName(TextStyle.FULL, locale);
    }
}
