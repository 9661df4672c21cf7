package ijaza.fact.arabic.words;

import ijaza.fact.WrittenDate;
import ijaza.text.Months;
import ijaza.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates as Arabic texts write them: in words and digits, by both calendars, and years after «عام» or «في». */
public final class Dates {

    private static final String NO_WORD_BEFORE = "(?<![0-9/.ء-ي-])";
    private static final Pattern DATE = Pattern.compile(NO_WORD_BEFORE + "(?:(?<day>" + DateWords.DAY
            + ") (?:من )?(?:شهر )?)?(?<month>" + DateWords.MONTH + ")(?: ?[/(\\\\-] ?(?<other>" + DateWords.MONTH
            + ") ?\\)?)?،? " + DateWords.OF_YEAR + "(?<year>[0-9]{4})(?![0-9])");
    private static final Pattern NUMERIC = Pattern.compile(
            NO_WORD_BEFORE + "(?:(?<day>[0-9]{1,2}) ?([/.-]) ?(?<month>[0-9]{1,2}) ?\\2 ?(?<year>" + DateWords.YEAR
                    + ")|(?<year2>" + DateWords.YEAR
                    + ") ?([/-]) ?(?<month2>[0-9]{1,2}) ?\\6 ?(?<day2>[0-9]{1,2}))(?![0-9/])");
    private static final Pattern YEAR = Pattern.compile(
            "(?<![ء-ي])(?:(?:[وفبل]?(?:ال)?عام|[وفبل]?ل?سنة) (?:الميلادي )?(?<year>"
                    + DateWords.YEAR + ")|(?:في|منذ) (?<alone>" + DateWords.YEAR
                    + ")(?= ?م(?![ء-ي])| ?[،.؛:)]|$| (?:و?[بتي]|استجابة|نتيجة|تنفيذا|حيث|عقب|اثر|عندما|ضمن|خلال|ل[ء-ي]{3,}|علي|من|في|ك|تحت|بعد|الي|[\uE000-\uF8FF])))(?! ?[/–-] ?[0-9]|[0-9]| و ?[0-9]{4})");

    /** Where a date stands, the stretch of it that is shown, and the date; none if it is by the other calendar alone. */
    public record Found(Span span, Span shown, @Nullable WrittenDate date, boolean doubtful) {}

    private Dates() {}

    public static List<Found> in(String folded) {
        var found = new ArrayList<Found>();
        add(found, DATE, folded, Dates::full);
        add(found, NUMERIC, folded, Dates::numeric);
        add(found, YEAR, folded, Dates::year);
        return HijriDates.joined(folded, found);
    }

    private static void add(
            List<Found> found, Pattern pattern, String folded, Function<Matcher, @Nullable Found> read) {
        for (var match = pattern.matcher(folded); match.find(); ) {
            var date = read.apply(match);
            if (date != null && found.stream().noneMatch(other -> other.span().overlaps(date.span()))) {
                found.add(date);
            }
        }
    }

    private static Found full(Matcher match) {
        var span = new Span(match.start(), match.end());
        var month = Months.number(match.group("month")).orElseThrow();
        var other = match.group("other");
        var day = match.group("day") == null ? null : DateWords.day(match.group("day"));
        var year = Integer.parseInt(match.group("year"));
        var agrees = other == null || Months.number(other).orElseThrow() == month;
        return agrees && exists(day, month, year)
                ? new Found(span, span, new WrittenDate(day, month, year, match.group()), false)
                : new Found(span, span, null, true);
    }

    /** Arabic pages write the day before the month. */
    private static @Nullable Found numeric(Matcher match) {
        var suffix = match.group("year") == null ? "2" : "";
        var span = new Span(match.start(), match.end());
        var day = Integer.parseInt(match.group("day" + suffix));
        var month = Integer.parseInt(match.group("month" + suffix));
        var year = Integer.parseInt(match.group("year" + suffix));
        return exists(day, month, year)
                ? new Found(span, span, new WrittenDate(day, month, year, match.group()), false)
                : null;
    }

    private static Found year(Matcher match) {
        var group = match.group("year") == null ? "alone" : "year";
        var span = new Span(match.start(group), match.end(group));
        var year = match.group(group);
        return new Found(span, span, new WrittenDate(null, null, Integer.parseInt(year), year), false);
    }

    private static boolean exists(@Nullable Integer day, int month, int year) {
        try {
            return LocalDate.of(year, month, day == null ? 1 : day).getYear() == year;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
