package ijaza.question.drafting;

import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.question.Option;
import ijaza.text.Digits;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a body has its seat, and by which law it is there: a law beside the same law of other years. */
record NotedQuestions(Material material, Scribe scribe) implements Drafter {

    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!.*\\p{Nd}{4})");
    private static final int FIRST = 1800;
    private static final int LAST = 2100;

    @Override
    public Stream<Draft> draft() {
        return material.all(Noted.class).stream()
                .filter(this::isOnly)
                .flatMap(fact -> (fact.kind() == FactKind.INSTRUMENT ? law(fact) : seat(fact)).stream());
    }

    /** Two seats, or two laws, have no single key. */
    private boolean isOnly(Noted fact) {
        return material.all(Noted.class).stream()
                .noneMatch(other -> !other.equals(fact)
                        && other.kind() == fact.kind()
                        && other.subject().equals(fact.subject()));
    }

    private Optional<Draft> seat(Noted fact) {
        var isSeat = scribe.phrases()
                .pattern("seat.pattern")
                .filter(seat -> seat.matcher(fact.statement()).matches());
        return isSeat.map(_ -> scribe.as(fact.kind().tag()).typed(Ask.practice("seat", fact), names(fact.key())));
    }

    /** A place with and without what it is: «مدينة تونس», «تونس». */
    private List<String> names(String place) {
        var sort = scribe.phrases().pattern("place.pattern");
        var bare = sort.map(town -> town.matcher(place).replaceFirst("")).orElse(place);
        return Stream.of(place, bare).distinct().toList();
    }

    private Optional<Draft> law(Noted fact) {
        var wrong = Choices.beside(fact.key(), fact.subject())
                .or(Stream.of(-1, 1, -2).flatMap(years -> inYear(fact.key(), years)));
        return Gap.of(fact, fact.key())
                .filter(_ -> wrong.areEnough())
                .map(gap -> Ask.practice("law", fact).with("gap", gap))
                .map(ask -> scribe.as(fact.kind().tag()).single(ask, fact.key(), wrong.list()));
    }

    /** The same law so many years later. */
    private static Stream<Option> inYear(String law, int later) {
        var year = YEAR.matcher(law);
        if (!year.find()) {
            return Stream.empty();
        }
        var own = Integer.parseInt(Digits.latin(year.group()));
        var other = Digits.likeIn(year.group(), String.valueOf(own + later));
        return own < FIRST || own > LAST
                ? Stream.empty()
                : Stream.of(new Option(law.substring(0, year.start()) + other + law.substring(year.end()), null));
    }
}
