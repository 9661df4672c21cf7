package ijaza.question.drafting;

import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.question.Option;
import ijaza.question.wording.Phrases;
import ijaza.text.Digits;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What else a noted law or place could be taken for: those of other bodies, else the same law of other years or numbers. */
record Laws(Material material, Phrases noted) {

    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!.*\\p{Nd}{4})");
    private static final int FIRST = 1800;
    private static final int LAST = 2100;

    /** Others of the document where there are two, for a number beside a place would show which is which. */
    Choices beside(Noted law) {
        var choices = Choices.beside(law.key(), law.subject()).or(others(law));
        return choices.areEnough()
                ? choices
                : Choices.beside(law.key(), law.subject()).or(varied(law.key()));
    }

    /** What the document notes of others in the same relation. */
    Stream<Option> others(Noted fact) {
        return material.all(Noted.class).stream()
                .filter(other -> other.kind() == fact.kind() && isSeat(other) == isSeat(fact))
                .filter(other -> !other.subject().equals(fact.subject()))
                .map(other -> new Option(other.key(), other.statement()));
    }

    /** Whether it is noted of a body where it sits. */
    boolean isSeat(Noted fact) {
        return fact.kind() == FactKind.BODY
                && noted.pattern("seat.pattern")
                        .filter(seat -> seat.matcher(fact.statement()).matches())
                        .isPresent();
    }

    private static Stream<Option> varied(String law) {
        var years = Stream.of(-1, 1, -2).flatMap(later -> inYear(law, later)).toList();
        return (years.isEmpty() ? Variations.ofLongestNumber(law) : years)
                .stream().map(other -> new Option(other, null));
    }

    /** The same law so many years later. */
    private static Stream<String> inYear(String law, int later) {
        var year = YEAR.matcher(law);
        if (!year.find()) {
            return Stream.empty();
        }
        var own = Integer.parseInt(Digits.latin(year.group()));
        var other = Digits.likeIn(year.group(), String.valueOf(own + later));
        return own < FIRST || own > LAST
                ? Stream.empty()
                : Stream.of(law.substring(0, year.start()) + other + law.substring(year.end()));
    }

    /** Whether the document names one law, or one place, of this body. */
    boolean isOnly(Noted fact) {
        return material.all(Noted.class).stream()
                .noneMatch(other -> !other.equals(fact)
                        && other.kind() == fact.kind()
                        && isSeat(other) == isSeat(fact)
                        && other.subject().equals(fact.subject()));
    }
}
