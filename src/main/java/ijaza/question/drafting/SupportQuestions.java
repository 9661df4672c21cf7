package ijaza.question.drafting;

import ijaza.fact.Support;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who supports whom, in the words of the text. */
record SupportQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Support.class).stream()
                .flatMap(support -> isNamedAfter(support)
                        ? Stream.of(scribe.trueFalse(Ask.inFinal("true", support), true))
                        : Stream.concat(chosen(support).stream(), completed(support).stream()));
    }

    /** The name of the supporter would give it away. */
    private static boolean isNamedAfter(Support support) {
        return support.supporter().contains(support.subject());
    }

    private Optional<Draft> chosen(Support support) {
        var bodies = new Committees(material);
        var wrong = Choices.beside(support.supporter(), support.subject())
                .or(bodies.supporters(support.subject()))
                .or(bodies.others(support.subject())
                        .filter(other -> !scribe.phrases().has("who.pattern")
                                || !material.grammar().isDefinite(other.text())));
        return wrong.areEnough()
                ? asked(support).map(ask -> scribe.single(ask, support.supporter(), wrong.list()))
                : Optional.empty();
    }

    /** By a question where the text has its verb, else by the sentence with a gap. */
    private Optional<Ask> asked(Support support) {
        var relies = scribe.phrases()
                .pattern("who.pattern")
                .filter(verb -> verb.matcher(support.statement()).lookingAt());
        return relies.isPresent()
                ? Optional.of(Ask.practice("who", support))
                : Gap.of(support, support.supporter())
                        .map(gap -> Ask.practice("told", support).with("gap", gap));
    }

    /** A short name can be typed; one that holds the supported body's name would stand in the question. */
    private Optional<Draft> completed(Support support) {
        var words = material.grammar().parts(support.supporter());
        if (words.size() < 2 || words.getLast().contains(" ")) {
            return Optional.empty();
        }
        return Gap.of(support, support.supporter())
                .map(gap -> gap.replace(Gap.BLANK, words.getFirst() + " " + Gap.BLANK))
                .map(gap -> Ask.inFinal("complete", support).with("gap", gap))
                .map(ask -> scribe.typed(ask, List.of(words.getLast(), support.supporter())));
    }
}
