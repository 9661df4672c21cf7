package ijaza.fact.arabic.words;

import ijaza.fact.WrittenDate;
import ijaza.fact.arabic.words.Dates.Found;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the Islamic calendar: beside a date of the other calendar it makes one date of both, alone it stands as it is written. */
final class HijriDates {

    private static final Pattern HIJRI = Pattern.compile("(?<![0-9/ء-ي-])(?:(?:" + DateWords.DAY
            + " (?:من )?(?:شهر )?)?"
            + DateWords.HIJRI_MONTH + "،? " + DateWords.OF_YEAR + "(?<year>" + DateWords.HIJRI_YEAR
            + ")|[0-9]{1,2} ?/ ?[0-9]{1,2} ?/ ?(?<year2>" + DateWords.HIJRI_YEAR + ")|(?<year3>" + DateWords.HIJRI_YEAR
            + ") ?/ ?[0-9]{1,2} ?/ ?[0-9]{1,2}|(?<year4>" + DateWords.HIJRI_YEAR
            + ")(?= ?ه(?![ء-ي]))|(?<=(?:عام|سنة) )(?<year5>1[34][0-9]{2})(?![0-9/]))(?: ?ه(?![ء-ي]))?");
    /** What stands between the two halves of a pair, and what closes it. */
    private static final Pattern JOINT =
            Pattern.compile(" ?م?(?: ?[،(/-] ?| )(?:الموافق(?:ة)? (?:ل|في )?|الموافقة? ل?)?(?:يوم )?(?:عام |سنة )?");

    private static final Pattern CLOSED = Pattern.compile(" ?[مه]?(?![ء-ي]) ?\\)?");
    private static final Pattern YEAR_BESIDE = Pattern.compile(
            " ?[/(-] ?(?:الموافق )?(?<year>1[89][0-9]{2}|20[0-9]{2})(?![0-9/-])(?: ?م(?![ء-ي]))? ?\\)?");
    private static final double YEARS_A_YEAR = 0.970224;
    private static final double EPOCH = 621.57;
    private static final int TOLERANCE = 2;

    private record Hijri(Span span, int year) {}

    private HijriDates() {}

    /** The dates found so far with their Islamic halves, and those that are Islamic alone. */
    static List<Found> joined(String folded, List<Found> found) {
        var all = new ArrayList<>(found);
        for (var match = HIJRI.matcher(folded); match.find(); ) {
            var hijri = new Hijri(new Span(match.start(), match.end()), year(match));
            var rival = all.stream()
                    .filter(other -> other.span().overlaps(hijri.span()))
                    .findFirst();
            if (rival.isPresent()) {
                continue;
            }
            var partner = all.stream()
                    .filter(other -> areJoined(folded, hijri.span(), other.span()))
                    .findFirst();
            partner.ifPresent(all::remove);
            all.add(partner.map(other -> pair(folded, hijri, other)).orElseGet(() -> alone(folded, hijri)));
        }
        return all;
    }

    /** A year of the other calendar that only its mark shows to be one: «1344هـ/1926م», «1379هـ (1960م)». */
    private static Found alone(String folded, Hijri hijri) {
        var beside = YEAR_BESIDE.matcher(folded).region(hijri.span().end(), folded.length());
        var year = beside.lookingAt() ? Integer.parseInt(beside.group("year")) : 0;
        if (Math.abs(year - hijri.year() * YEARS_A_YEAR - EPOCH) > TOLERANCE) {
            return new Found(hijri.span(), hijri.span(), null, false);
        }
        var shown = new Span(beside.start("year"), beside.end("year"));
        var date = new WrittenDate(null, null, year, beside.group("year"));
        return new Found(new Span(hijri.span().start(), beside.end()), shown, date, false);
    }

    private static int year(MatchResult match) {
        for (var group : List.of("year", "year2", "year3", "year4", "year5")) {
            if (match.start(group) >= 0) {
                return Integer.parseInt(match.group(group));
            }
        }
        throw new IllegalStateException("every Islamic date has its year");
    }

    private static boolean areJoined(String folded, Span one, Span other) {
        var first = one.start() < other.start() ? one : other;
        var second = first.equals(one) ? other : one;
        return first.end() < second.start()
                && second.start() - first.end() < 20
                && JOINT.matcher(folded).region(first.end(), second.start()).matches();
    }

    private static Found pair(String folded, Hijri hijri, Found other) {
        var start = Math.min(hijri.span().start(), other.span().start());
        var last = Math.max(hijri.span().end(), other.span().end());
        var close = CLOSED.matcher(folded).region(last, folded.length());
        var opened = folded.substring(start, last).indexOf('(') >= 0;
        var end = opened && close.lookingAt() && close.group().endsWith(")") ? close.end() : last;
        var date = other.date();
        var meant = hijri.year() * YEARS_A_YEAR + EPOCH;
        var agrees = date == null || Math.abs(date.year() - meant) <= TOLERANCE;
        return new Found(new Span(start, end), other.shown(), agrees ? date : null, other.doubtful() || !agrees);
    }
}
