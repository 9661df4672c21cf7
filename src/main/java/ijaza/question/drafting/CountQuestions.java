package ijaza.question.drafting;

import ijaza.fact.Count;
import ijaza.question.Option;
import ijaza.question.wording.Numerals;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How many there are, by the text's own count. */
record CountQuestions(Material material, Scribe scribe) implements Drafter {

    /** What is counted stands in the plural behind these and those between. */
    private static final int FEW = 3;

    private static final int MANY = 10;

    @Override
    public Stream<Draft> draft() {
        return material.all(Count.class).stream()
                .flatMap(count -> material.grammar().numerals().in(count.key(), count.number()).stream()
                        .flatMap(written -> draft(count, written)));
    }

    private Stream<Draft> draft(Count count, String written) {
        var numerals = material.grammar().numerals();
        var wrong = Choices.beside(written, "")
                .or(numerals.near(written, count.number()).stream().map(other -> new Option(other, null)));
        var ask = ask(count, written);
        return wrong.areEnough()
                ? ask.stream()
                        .flatMap(asked -> Stream.concat(
                                Stream.of(scribe.single(asked, written, wrong.list())), typed(count, written, asked)))
                : Stream.empty();
    }

    /** Asked by its name where that is sure, else by the sentence with a gap; the quiz of a list would give it away. */
    private Optional<Ask> ask(Count count, String written) {
        var use = material.isListed(count) ? Use.FINAL : Use.PRACTICE;
        var isOne = !count.thing().contains(" ");
        var things = material.grammar()
                .definite(count.thing())
                .filter(_ -> count.number() >= FEW
                        && count.number() <= MANY
                        && scribe.phrases().has("many.stem"));
        if (things.isPresent()) {
            return Optional.of(Ask.of(use, isOne ? "many.one" : "many", List.of(count))
                    .with("thing", count.thing())
                    .with("things", things.get()));
        }
        return Gap.of(count, count.key())
                .map(gap -> gap.replace(Gap.BLANK, Numerals.instead(count.key(), written, Gap.BLANK)))
                .map(gap -> Ask.of(use, "gap", List.of(count)).with("gap", gap));
    }

    /** Where the quiz has asked by choice, the final asks to write the number. */
    private Stream<Draft> typed(Count count, String written, Ask ask) {
        if (ask.use() == Use.FINAL) {
            return Stream.empty();
        }
        var accepted = Stream.concat(Stream.of(written), material.grammar().numerals().all(count.number()).stream())
                .distinct();
        return Stream.of(scribe.typed(ask.as(Use.FINAL, ask.template() + ".typed"), accepted.toList()));
    }
}
