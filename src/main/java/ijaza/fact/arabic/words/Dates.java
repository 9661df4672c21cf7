package ijaza.fact.arabic.words;

import ijaza.fact.WrittenDate;
import ijaza.text.Months;
import ijaza.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates as Arabic texts write them, with one name of the month or the UN's two, and years after «عام». */
public final class Dates {

    private static final String MONTH = "(?:" + String.join("|", Months.folded()) + ")(?![ء-ي])";
    private static final Pattern DATE =
            Pattern.compile("(?<![0-9/ء-ي])(?:(?<day>[0-9]{1,2}) (?:من )?(?:شهر )?)?(?<month>" + MONTH
                    + ")(?: ?[/(] ?(?<other>" + MONTH + ")\\)?)?،? (?:من )?(?:عام |سنة )?(?<year>[0-9]{4})(?![0-9])");
    private static final Pattern YEAR =
            Pattern.compile("(?<![ء-ي])(?:[وفبل]?(?:ال)?عام|[وفبل]?سنة) (?<year>1[5-9][0-9]{2}|20[0-9]{2})(?![0-9/])");

    /** A date found in a folded text; none if the two names of its month are not one month, or it has no such day. */
    public record Found(Span span, Optional<WrittenDate> date) {}

    private Dates() {}

    public static List<Found> in(String folded) {
        var found = new ArrayList<Found>();
        for (var match = DATE.matcher(folded); match.find(); ) {
            found.add(new Found(new Span(match.start(), match.end()), toDate(match, match.group())));
        }
        for (var match = YEAR.matcher(folded); match.find(); ) {
            var year = match.group("year");
            var date = new WrittenDate(null, null, Integer.parseInt(year), year);
            found.add(new Found(new Span(match.start("year"), match.end()), Optional.of(date)));
        }
        return found;
    }

    private static Optional<WrittenDate> toDate(Matcher match, String written) {
        var month = Months.number(match.group("month")).orElseThrow();
        var other = match.group("other");
        var day = match.group("day") == null ? null : Integer.valueOf(match.group("day"));
        var year = Integer.parseInt(match.group("year"));
        var agrees = other == null || Months.number(other).orElseThrow() == month;
        return agrees && exists(day == null ? 1 : day, month, year)
                ? Optional.of(new WrittenDate(day, month, year, written))
                : Optional.empty();
    }

    private static boolean exists(int day, int month, int year) {
        try {
            return LocalDate.of(year, month, day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
