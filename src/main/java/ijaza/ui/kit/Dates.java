package ijaza.ui.kit;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import ijaza.text.Language;
import ijaza.text.Months;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Date;
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

    /** The day, and the time of day in the server's zone: «24 تشرين الثاني/نوفمبر 2026، 14:05». */
    public static String moment(Instant moment, Locale locale) {
        var time = DateFormat.getInstanceForSkeleton("Hm", ULocale.forLocale(locale));
        time.setTimeZone(TimeZone.getTimeZone(ZoneId.systemDefault().getId()));
        var comma = Locales.language(locale) == Language.ARABIC ? "، " : ", ";
        return day(LocalDate.ofInstant(moment, ZoneId.systemDefault()), locale)
                + comma
                + time.format(Date.from(moment));
    }

    private static String month(LocalDate day, Locale locale) {
        return Locales.language(locale) == Language.ARABIC
                ? Months.paired(day.getMonthValue())
                : day.getMonth().getDisplayName(TextStyle.FULL, locale);
    }
}
