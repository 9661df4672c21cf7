package ijaza.ui.kit;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;

/** Dates as people write them, in the language and with the digits of a locale. */
public final class Dates {

    private Dates() {}

    /** Day, name of the month and year, such as «24 نوفمبر 2026». */
    public static String day(LocalDate day, Locale locale) {
        var format = DateFormat.getDateInstance(DateFormat.LONG, ULocale.forLocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /** Day and time of day in the server's zone, such as «24 نوفمبر 2026 في 14:05». */
    public static String moment(Instant moment, Locale locale) {
        var skeleton = DateFormat.getInstanceForSkeleton("yMMMMdHm", ULocale.forLocale(locale));
        skeleton.setTimeZone(TimeZone.getTimeZone(ZoneId.systemDefault().getId()));
        return skeleton.format(Date.from(moment));
    }
}
