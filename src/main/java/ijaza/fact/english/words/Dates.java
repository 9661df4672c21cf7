package ijaza.fact.english.words;

import ijaza.fact.WrittenDate;
import ijaza.text.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds dates as English texts write them; what can be read in two ways, or is only about a year, is none. */
public final class Dates {

    private static final String MONTH = "(?<month>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|"
            + "June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?"
            + "|Dec(?:ember|\\.)?)";
    private static final String DAY = "(?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "(?<year>1[0-9]{3}|20[0-9]{2})(?![0-9]|[/-][0-9]|s\\b|[–—] ?[0-9])";
    private static final String WEEKDAY =
            "(?:(?<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:the )?)?(?<![0-9–/-]|[0-9] to |[0-9] and )";
    private static final List<Pattern> FULL = List.of(
            Pattern.compile(WEEKDAY + DAY + "[ -](?:day of |of )?" + MONTH + ",?[ -](?:of |in )?" + YEAR),
            Pattern.compile(
                    WEEKDAY + "\\b" + MONTH + " (?:the )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:, ?| )(?:of )?" + YEAR),
            Pattern.compile("(?<weekday>)\\b" + MONTH + ",? (?:of )?" + YEAR),
            Pattern.compile("(?<weekday>)(?<![0-9/-])(?<year>1[0-9]{3}"
                    + "|20[0-9]{2})-(?<month>[0-9]{2})-(?<day>[0-9]{2})(?![0-9-])"),
            Pattern.compile("(?<weekday>)(?<![0-9./-])(?<day>[0-9]{1,2})[./](?<month>[0-9]{1,2})[./]"
                    + "(?<year>1[0-9]{3}|20[0-9]{2})(?![0-9/])"));
    private static final Pattern YEAR_ALONE = Pattern.compile(
            "(?i)\\b(?:in|since|from|during|year|until|till|of|by|before|after|early|late|mid|through|to)(?: the "
                    + "year| early| late)?[ -]" + YEAR);
    private static final Pattern YEAR_FIRST = Pattern.compile("^" + YEAR + "(?=:? ?[–—-]? )");
    private static final Pattern YEAR_IN_MARKS =
            Pattern.compile("(?i)(?<=\\((?:est\\. |established |founded |created |since )|(?:established|founded"
                    + "|created|est\\.): )" + YEAR);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int CLEAR_DAY = 12;

    /** A date found in a text; none if it does not exist or is not of its day of the week. */
    public record Found(Span span, Optional<WrittenDate> date) {}

    private Dates() {}

    public static List<Found> in(String text) {
        var found = new ArrayList<Found>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        for (var pattern : FULL) {
            for (var match = pattern.matcher(text); match.find(); ) {
                add(found, new Span(match.start(), match.end()), match);
            }
        }
        for (var pattern : List.of(YEAR_FIRST, YEAR_ALONE, YEAR_IN_MARKS)) {
            for (var match = pattern.matcher(text); match.find(); ) {
                var year = match.group("year");
                var span = new Span(match.start("year"), match.end("year"));
                addFree(found, new Found(span, Optional.of(new WrittenDate(null, null, Integer.parseInt(year), year))));
            }
        }
        return found;
    }

    private static void add(List<Found> found, Span span, Matcher match) {
        var written = match.group("month");
        var isNumber = Character.isDigit(written.charAt(0));
        var month = isNumber
                ? Integer.parseInt(written)
                : MONTHS.indexOf(Lexicon.lower(written).substring(0, 3)) + 1;
        var day = match.pattern().pattern().contains("<day>") ? Integer.valueOf(match.group("day")) : null;
        var isIso = match.group().startsWith(match.group("year"));
        if (day != null && isNumber && !isIso && day <= CLEAR_DAY && day != month) {
            return;
        }
        addFree(found, new Found(span, date(day, month, match)));
    }

    private static Optional<WrittenDate> date(@Nullable Integer day, int month, Matcher match) {
        var year = Integer.parseInt(match.group("year"));
        try {
            var date = LocalDate.of(year, month, day == null ? 1 : day);
            var weekday = match.group("weekday");
            var agrees = weekday == null
                    || date.getDayOfWeek()
                            .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                            .startsWith(weekday);
            return agrees ? Optional.of(new WrittenDate(day, month, year, match.group())) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void addFree(List<Found> found, Found one) {
        if (found.stream().noneMatch(other -> other.span().overlaps(one.span()))) {
            found.add(one);
        }
    }
}
