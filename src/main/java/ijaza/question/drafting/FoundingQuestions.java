package ijaza.question.drafting;

import ijaza.fact.Founding;
import java.util.List;
import java.util.stream.Stream;

/** When something was founded: chosen in the lesson's quiz, typed in the final. */
record FoundingQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Founding.class).stream().flatMap(this::draft);
    }

    private Stream<Draft> draft(Founding founding) {
        var template = DateChoices.shape(founding.when());
        var key = founding.when().written();
        var wrong = new DateChoices(material).beside(founding.when(), founding);
        var chosen = wrong.areEnough()
                ? Stream.of(scribe.single(Ask.practice(template, founding), key, wrong.list()))
                : Stream.<Draft>empty();
        return DateChoices.canBeTyped(founding.when())
                ? Stream.concat(
                        chosen, Stream.of(scribe.typed(Ask.inFinal(template + ".typed", founding), List.of(key))))
                : chosen;
    }
}
