package ijaza.question.drafting;

import ijaza.fact.Cycle;
import ijaza.question.Option;
import ijaza.question.wording.Numerals;
import ijaza.question.wording.Periods;
import ijaza.question.wording.Phrases;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How often something comes round, beside periods of the same scale. */
record CycleQuestions(Material material, Scribe scribe, Phrases periods) implements Drafter {

    /** So many times in one period comes what comes often. */
    private static final int MOST = 12;

    @Override
    public Stream<Draft> draft() {
        return material.all(Cycle.class).stream().flatMap(this::draft);
    }

    private Stream<Draft> draft(Cycle cycle) {
        var others = new Periods(periods).beside(cycle.key()).stream().map(other -> new Option(other, null));
        var wrong = Choices.beside(cycle.key(), "").or(others);
        return wrong.areEnough()
                ? often(cycle).stream().flatMap(ask -> both(cycle, ask, wrong))
                : numbered(cycle).stream();
    }

    /** «أربع دورات في السنة», "three sessions a year": how many, by the sentence with a gap. */
    private Optional<Draft> numbered(Cycle cycle) {
        var numerals = scribe.phrases().grammar().numerals();
        return IntStream.rangeClosed(2, MOST)
                .boxed()
                .flatMap(number -> numerals.in(cycle.key(), number).stream()
                        .flatMap(written -> numbered(cycle, written, numerals.near(written, number)).stream()))
                .findFirst();
    }

    private Optional<Draft> numbered(Cycle cycle, String written, List<String> near) {
        var wrong = Choices.beside(written, "").or(near.stream().map(other -> new Option(other, null)));
        return Gap.of(cycle, cycle.key())
                .map(gap -> gap.replace(Gap.BLANK, Numerals.instead(cycle.key(), written, Gap.BLANK)))
                .filter(_ -> wrong.areEnough())
                .map(gap -> Ask.practice("number", cycle).with("gap", gap))
                .map(ask -> scribe.single(ask, written, wrong.list()));
    }

    private Stream<Draft> both(Cycle cycle, Ask ask, Choices wrong) {
        return Stream.of(
                scribe.single(ask, cycle.key(), wrong.list()), typed(cycle, ask).orElseGet(() -> stated(cycle, wrong)));
    }

    /** A review is asked for by who reviews what, anything else by the sentence before its period. */
    private Optional<Ask> often(Cycle cycle) {
        var isReview = scribe.phrases()
                .pattern("often.pattern")
                .filter(verb -> verb.matcher(cycle.statement()).lookingAt() && cycle.who() != null)
                .isPresent();
        if (isReview) {
            return Optional.of(Ask.practice("often", cycle)
                    .with("subject", String.valueOf(cycle.who()))
                    .with("what", material.grammar().indefinite(cycle.what())));
        }
        var statement = cycle.statement().replaceFirst("[.]$", "");
        return statement.endsWith(" " + cycle.key())
                ? Optional.of(Ask.practice("often.told", cycle)
                        .with("what", cycle.what())
                        .with(
                                "act",
                                statement.substring(
                                        0, statement.length() - cycle.key().length() - 1)))
                : Optional.empty();
    }

    /** The period without its first word, which the question keeps, and in other words for years. */
    private Optional<Draft> typed(Cycle cycle, Ask often) {
        var every = String.join("", periods.list("every"));
        if (!often.template().equals("often") || !cycle.key().startsWith(every)) {
            return Optional.empty();
        }
        var period = cycle.key().substring(every.length());
        var accepted = Stream.of(period, inOtherWords(period))
                .distinct()
                .flatMap(words -> Stream.of(words, every + words))
                .toList();
        return Optional.of(scribe.typed(often.as(Use.FINAL, "often.typed"), accepted));
    }

    private String inOtherWords(String period) {
        return periods.list("same").stream()
                .map(pair -> List.of(pair.split("=")))
                .filter(pair -> period.contains(pair.getFirst()))
                .findFirst()
                .map(pair -> period.replace(pair.getFirst(), pair.getLast()))
                .orElse(period);
    }

    /** The sentence with another period in its place. */
    private Draft stated(Cycle cycle, Choices wrong) {
        var other = wrong.list().getFirst().text();
        var ask = Ask.inFinal("often.false", cycle)
                .with("other", other)
                .with("said", cycle.statement().replace(cycle.key(), other));
        return scribe.trueFalse(ask, false);
    }
}
