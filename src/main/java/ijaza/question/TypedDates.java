package ijaza.question;

import ijaza.text.Folding;
import ijaza.text.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as people type them: in any digits, with any name of the month, or in numbers alone. */
public final class TypedDates {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,4})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{1,4})");
    private static final Pattern WORD = Pattern.compile("\\d+|\\p{L}+");
    private static final Set<String> FILLERS = Set.of("في", "من", "شهر", "عام", "سنه", "سنة", "يوم", "م", "the", "of");

    private TypedDates() {}

    /** What typed words come to. */
    public sealed interface Reading {}

    /** One day. */
    public record Day(LocalDate date) implements Reading {}

    /** A month of a year, without a day. */
    public record MonthOfYear(YearMonth month) implements Reading {}

    /** A year and nothing more. */
    public record YearAlone(int year) implements Reading {}

    /** Day and month could stand either way round; the learner is asked which day is meant. */
    public record Ambiguous(List<LocalDate> candidates) implements Reading {

        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No date, or not a whole one. */
    public record NotADate() implements Reading {}

    public static Reading read(String text) {
        var folded = Folding.fold(text).strip();
        var numbers = NUMBERS.matcher(folded);
        if (numbers.matches()) {
            return ofNumbers(number(numbers.group(1)), number(numbers.group(2)), number(numbers.group(3)));
        }
        return ofWords(folded);
    }

    /** Whether a text is a date that others can be compared with. */
    static boolean isDate(String text) {
        return switch (read(text)) {
            case Day _, MonthOfYear _, YearAlone _ -> true;
            case Ambiguous _, NotADate _ -> false;
        };
    }

    /** Whether both are the same day, month or year; an ambiguous or broken date is the same as none. */
    static boolean same(String accepted, String typed) {
        return isDate(accepted) && read(accepted).equals(read(typed));
    }

    private static Reading ofNumbers(int first, int second, int third) {
        if (first > 31) {
            return one(day(first, second, third));
        }
        var candidates = Stream.of(day(third, second, first), day(third, first, second))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return candidates.size() == 2
                ? new Ambiguous(candidates)
                : one(candidates.stream().findFirst());
    }

    private static Reading one(Optional<LocalDate> date) {
        return date.<Reading>map(Day::new).orElseGet(NotADate::new);
    }

    private static Reading ofWords(String folded) {
        var months = Months.in(folded);
        var rest = new StringBuilder(folded);
        months.reversed()
                .forEach(
                        month -> rest.replace(month.span().start(), month.span().end(), " "));
        var numbers = new ArrayList<Integer>();
        for (var word : WORD.matcher(rest).results().map(found -> found.group()).toList()) {
            if (Character.isDigit(word.charAt(0)) && word.length() <= 4) {
                numbers.add(number(word));
            } else if (!FILLERS.contains(word)) {
                return new NotADate();
            }
        }
        return ofParts(months.stream().map(Months.Named::number).distinct().toList(), numbers);
    }

    private static Reading ofParts(List<Integer> months, List<Integer> numbers) {
        if (months.size() <= 1 && numbers.size() == 1 && numbers.getFirst() >= 1000) {
            var year = numbers.getFirst();
            return months.isEmpty() ? new YearAlone(year) : new MonthOfYear(YearMonth.of(year, months.getFirst()));
        } else if (months.size() != 1 || numbers.size() != 2) {
            return new NotADate();
        }
        return one(day(
                Math.max(numbers.get(0), numbers.get(1)), months.getFirst(), Math.min(numbers.get(0), numbers.get(1))));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** Years are written with four digits, so that nobody's century is guessed. */
    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
