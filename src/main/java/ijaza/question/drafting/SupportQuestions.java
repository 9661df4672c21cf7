package ijaza.question.drafting;

import ijaza.fact.Support;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who supports whom. */
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
                .or(bodies.supporters())
                .or(bodies.others(support.subject())
                        .filter(other -> !other.text().startsWith("ال")));
        return wrong.areEnough()
                ? Optional.of(scribe.single(Ask.practice("who", support), support.supporter(), wrong.list()))
                : Optional.empty();
    }

    /** A short name can be typed; one that holds the supported body's name would stand in the question. */
    private Optional<Draft> completed(Support support) {
        var words = support.supporter().split(" ", 2);
        if (words.length < 2 || words[1].contains(" ")) {
            return Optional.empty();
        }
        var ask = Ask.inFinal("complete", support)
                .with("gap", support.statement().replace(support.supporter(), words[0] + " ______"));
        return Optional.of(scribe.typed(ask, List.of(words[1], support.supporter())));
    }
}
