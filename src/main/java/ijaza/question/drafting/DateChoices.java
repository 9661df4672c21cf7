package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.fact.Instrument;
import ijaza.fact.WrittenDate;
import ijaza.question.Option;
import ijaza.question.TypedAnswer;
import ijaza.question.drafting.Material.Dated;
import ijaza.text.Digits;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Wrong dates: a year among years, a full date among full dates, from what else happened. */
record DateChoices(Material material) {

    private static final Pattern YEAR = Pattern.compile("\\p{Nd}{4}");
    /** Years further apart belong to different calendars or different stories. */
    private static final int FAR = 150;

    /** What a date names: a full date, a month of a year, or a year. */
    static String shape(WrittenDate date) {
        if (date.isYearAlone()) {
            return "year";
        }
        return date.day() == null ? "month" : "date";
    }

    /** Whether people can write it in their own way and be understood. */
    static boolean canBeTyped(WrittenDate date) {
        return TypedAnswer.Form.of(date.written()) == TypedAnswer.Form.DATE;
    }

    /** What else happened, and where that is not enough the years around. */
    Choices beside(WrittenDate key, Fact asked) {
        var choices = Choices.beside(key.written(), asked.subject());
        choices.or(key.isYearAlone() ? years(key) : others(key, asked));
        return choices.areEnough()
                ? choices
                : choices.or(Stream.of(-1, 1, -2).flatMap(years -> withYear(key, key.year() + years, null)));
    }

    /** The other date, and both dates with their years exchanged. */
    private Stream<Option> others(WrittenDate key, Fact asked) {
        return near(key)
                .filter(other ->
                        shape(other.when()).equals(shape(key)) && !other.fact().equals(asked))
                .filter(other -> !Settled.isAlike(other.when(), key) && isWrittenLike(other.when(), key))
                .limit(1)
                .flatMap(other -> Stream.of(
                                Stream.of(new Option(other.when().written(), dateOf(other))),
                                withYear(key, other.when().year(), yearOf(other)),
                                withYear(other.when(), key.year(), dayOf(other)))
                        .flatMap(options -> options));
    }

    /** Years of events first, then the nearest of the resolutions' years. */
    private Stream<Option> years(WrittenDate key) {
        var events = near(key)
                .filter(other -> other.when().year() != key.year())
                .flatMap(other -> withYear(key, other.when().year(), yearOf(other)));
        var resolutions = material.all(Instrument.class).stream()
                .flatMap(paper -> year(paper).stream())
                .filter(other -> other.year() != key.year() && Math.abs(other.year() - key.year()) < FAR)
                .sorted(Comparator.comparingInt(other -> Math.abs(other.year() - key.year())))
                .flatMap(other -> withYear(key, other.year(), other.what()));
        return Stream.concat(events, resolutions);
    }

    private Stream<Dated> near(WrittenDate key) {
        return material.dated().stream().filter(other -> Math.abs(other.when().year() - key.year()) < FAR);
    }

    /** A date in words does not stand beside one in figures, nor one with its weekday beside one without. */
    private static boolean isWrittenLike(WrittenDate one, WrittenDate other) {
        return look(one).equals(look(other));
    }

    private static String look(WrittenDate date) {
        return Digits.latin(date.written())
                .replaceAll("\\d+", "0")
                .replaceAll("[\\p{L}\\p{M}]+(?:[/ ][\\p{L}\\p{M}]+)*", "x");
    }

    private Optional<Year> year(Instrument paper) {
        var year = paper.year();
        return year == null
                ? Optional.empty()
                : Optional.of(new Year(year, say("resolution.of", paper.symbol(), String.valueOf(year))));
    }

    /** A resolution's year, and what it is. */
    private record Year(int year, String what) {}

    private static String year(Dated other) {
        return String.valueOf(other.when().year());
    }

    /** The same date in another year, in the digits that it is written in; nothing where it shows no year. */
    private static Stream<Option> withYear(WrittenDate date, int year, @Nullable String what) {
        var own = YEAR.matcher(date.written());
        if (!own.find() || Integer.parseInt(Digits.latin(own.group())) != date.year()) {
            return Stream.empty();
        }
        var other = Digits.likeIn(own.group(), String.valueOf(year));
        return Stream.of(new Option(own.replaceFirst(other), what));
    }

    private String dateOf(Dated other) {
        return say("date.of", other.what(), other.when().written());
    }

    private String yearOf(Dated other) {
        return say("year.of", other.what(), year(other));
    }

    private String dayOf(Dated other) {
        return say(other.when().day() == null ? "month.of" : "day.of", other.what(), year(other));
    }

    private String say(String template, String what, String when) {
        return material.common().sentence(template, Map.of("subject", what, "what", what, "when", when));
    }
}
