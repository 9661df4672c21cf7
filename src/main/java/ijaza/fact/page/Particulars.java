package ijaza.fact.page;

import ijaza.fact.WrittenDate;
import ijaza.text.Digits;
import ijaza.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What labelled lines say of bodies; where two lines say two things of one body under one label, neither counts. */
public final class Particulars {

    private static final Pattern YEAR = Pattern.compile("([0-9٠-٩]{4})(?: ?(?:م|ميلادية|AD|CE))?");
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2099;

    private final Reading reading;
    private final List<LabelledLine> lines;

    private Particulars(Reading reading, List<LabelledLine> lines) {
        this.reading = reading;
        this.lines = lines;
    }

    public static Particulars of(Reading reading) {
        return new Particulars(reading, LabelledLines.in(reading.page()));
    }

    /** The lines under a label of this kind, one a body. */
    public Stream<LabelledLine> under(Pattern label) {
        Map<String, Optional<LabelledLine>> one = new LinkedHashMap<>();
        lines.stream()
                .filter(line ->
                        label.matcher(Folding.fold(reading.show(line.label()))).matches())
                .forEach(line -> one.merge(
                        line.subject(),
                        Optional.of(line),
                        (before, next) -> before.filter(other ->
                                value(other).equals(next.map(this::value).orElse("")))));
        return one.values().stream().flatMap(Optional::stream);
    }

    public String value(LabelledLine line) {
        return reading.show(line.value());
    }

    /** The date that the value begins with, if it is the only one. */
    public Optional<WrittenDate> date(LabelledLine line) {
        var dates = line.sentence().mentions().stream()
                .filter(mention ->
                        mention.kind() == Mention.Kind.DATE && line.value().contains(mention.span()))
                .toList();
        if (dates.size() == 1) {
            var date = dates.getFirst();
            var before = date.span().start() - line.value().start();
            return before <= "in the year ".length() ? Optional.ofNullable(date.date()) : Optional.empty();
        }
        return dates.isEmpty() ? year(value(line)) : Optional.empty();
    }

    private static Optional<WrittenDate> year(String value) {
        var year = YEAR.matcher(value);
        if (!year.matches()) {
            return Optional.empty();
        }
        var number = Integer.parseInt(Digits.latin(year.group(1)));
        return number < FIRST_YEAR || number > LAST_YEAR
                ? Optional.empty()
                : Optional.of(new WrittenDate(null, null, number, year.group(1)));
    }
}
