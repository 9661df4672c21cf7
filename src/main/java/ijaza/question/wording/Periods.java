package ijaza.question.wording;

import ijaza.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Periods beside a period, from one scale: «كل سنتين» beside «كل ثلاث سنوات», "twice a year" beside "once a year". */
public record Periods(Phrases phrases) {

    private static final int SCALES = 8;

    /** The periods nearest to this one that mean something else, or none where its scale is not known. */
    public List<String> beside(String period) {
        return Stream.of(scale(period), times(period))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(List.of());
    }

    /** «كل سنتين», also behind «مرة». */
    private Optional<List<String>> scale(String period) {
        var prefix = Stream.concat(Stream.of(""), phrases.list("prefixes").stream())
                .filter(period::startsWith)
                .reduce("", (_, last) -> last);
        return Stream.iterate(1, i -> i <= SCALES, i -> i + 1)
                .map(i -> phrases.list("scale." + i))
                .flatMap(scale -> near(scale, period.substring(prefix.length())).stream())
                .findFirst()
                .map(others -> others.stream().map(other -> prefix + other).toList());
    }

    /** «مرتين في السنة», "twice a year": so many times in the same stretch of time. */
    private Optional<List<String>> times(String period) {
        return Stream.of("times.1", "times.2")
                .flatMap(name -> times(phrases.list(name), period).stream())
                .findFirst();
    }

    private static Optional<List<String>> times(List<String> times, String period) {
        return times.stream()
                .filter(time -> period.startsWith(time + " "))
                .findFirst()
                .flatMap(time -> near(times, time)
                        .map(others -> others.stream()
                                .map(other -> other + period.substring(time.length()))
                                .toList()));
    }

    private static Optional<List<String>> near(List<String> scale, String period) {
        var folded = Folding.fold(period);
        var at = scale.stream().map(Folding::fold).toList().indexOf(folded);
        return at < 0
                ? Optional.empty()
                : Optional.of(Stream.of(at + 1, at - 1, at + 2, at - 2)
                        .filter(i -> i >= 0 && i < scale.size())
                        .map(scale::get)
                        .toList());
    }
}
