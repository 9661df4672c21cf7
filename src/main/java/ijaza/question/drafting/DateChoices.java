package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.fact.Instrument;
import ijaza.fact.WrittenDate;
import ijaza.question.Option;
import ijaza.question.drafting.Material.Dated;
import ijaza.text.Digits;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Wrong dates: a year among years, a full date among full dates, from what else happened. */
record DateChoices(Material material) {

    /** What a date names: a full date, a month of a year, or a year. */
    static String shape(WrittenDate date) {
        if (date.isYearAlone()) {
            return "year";
        }
        return date.day() == null ? "month" : "date";
    }

    /** What else happened, and where that is not enough the years around. */
    Choices beside(WrittenDate key, Fact asked) {
        var choices = Choices.beside(key.written(), asked.subject());
        choices.or(key.isYearAlone() ? years(key) : others(key, asked));
        return choices.areEnough()
                ? choices
                : choices.or(Stream.of(-1, 1, 2).map(years -> new Option(withYear(key, key.year() + years), null)));
    }

    /** The other date, and both dates with their years exchanged. */
    private Stream<Option> others(WrittenDate key, Fact asked) {
        return material.dated().stream()
                .filter(other ->
                        shape(other.when()).equals(shape(key)) && !other.fact().equals(asked))
                .limit(1)
                .flatMap(other -> Stream.of(
                        new Option(other.when().written(), dateOf(other)),
                        new Option(withYear(key, other.when().year()), yearOf(other)),
                        new Option(withYear(other.when(), key.year()), dayOf(other))));
    }

    /** Years of events first, then the nearest of the resolutions' years. */
    private Stream<Option> years(WrittenDate key) {
        var events = material.dated().stream()
                .filter(other -> other.when().year() != key.year())
                .map(other -> new Option(year(other), yearOf(other)));
        var resolutions = material.all(Instrument.class).stream()
                .flatMap(paper -> year(paper).stream())
                .filter(other -> other.year() != key.year())
                .sorted(Comparator.comparingInt(other -> Math.abs(other.year() - key.year())))
                .map(other -> new Option(String.valueOf(other.year()), other.what()));
        return Stream.concat(events, resolutions);
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

    /** The same date in another year, in the digits that it is written in. */
    private static String withYear(WrittenDate date, int year) {
        return date.written().replaceFirst("[0-9٠-٩]{4}", inDigitsOf(date.written(), String.valueOf(year)));
    }

    private static String inDigitsOf(String written, String number) {
        return Digits.latin(written).equals(written)
                ? number
                : number.chars()
                        .mapToObj(c -> String.valueOf((char) (c - '0' + '٠')))
                        .collect(Collectors.joining());
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
        return material.common().say(template, Map.of("what", what, "when", when));
    }
}
