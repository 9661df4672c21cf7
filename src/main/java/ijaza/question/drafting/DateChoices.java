package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.fact.Instrument;
import ijaza.fact.WrittenDate;
import ijaza.question.Option;
import ijaza.question.drafting.Material.Dated;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Wrong dates: a year among years, a full date among full dates, from what else happened. */
record DateChoices(Material material) {

    Choices beside(WrittenDate key, Fact asked) {
        var choices = Choices.beside(key.written(), asked.subject());
        return key.isYearAlone() ? choices.or(years(key)) : choices.or(days(key, asked));
    }

    /** The other date, and both dates with their years exchanged. */
    private Stream<Option> days(WrittenDate key, Fact asked) {
        return material.dated().stream()
                .filter(other -> !other.when().isYearAlone() && !other.fact().equals(asked))
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

    private static String withYear(WrittenDate date, int year) {
        return date.written().replace(String.valueOf(date.year()), String.valueOf(year));
    }

    private String dateOf(Dated other) {
        return say("date.of", other.what(), other.when().written());
    }

    private String yearOf(Dated other) {
        return say("year.of", other.what(), year(other));
    }

    private String dayOf(Dated other) {
        return say("day.of", other.what(), year(other));
    }

    private String say(String template, String what, String when) {
        return material.common().say(template, Map.of("what", what, "when", when));
    }
}
