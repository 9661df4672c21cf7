package ijaza.question.drafting;

import ijaza.fact.Function;
import ijaza.question.Option;
import ijaza.text.Folding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the document names in a list, where only parts of the list's owner have other tasks: a whole does what its parts do,
 * but what its list names is closed.
 */
record ListedQuestions(Material material, Scribe scribe) {

    /** Shorter words are shared by what has nothing in common. */
    private static final int LONG = 4;

    /** By twos, the last of an odd list by itself. */
    Stream<Draft> draft(List<Function> list) {
        return IntStream.iterate(0, i -> i < list.size(), i -> i + 2)
                .mapToObj(i -> list.subList(i, Math.min(i + 2, list.size())))
                .flatMap(points -> draft(points, list).stream());
    }

    private Optional<Draft> draft(List<Function> points, List<Function> list) {
        var keys = points.stream().map(this::act).toList();
        var template = points.size() == 1 ? "listed" : "listed.two";
        var wrong = Choices.beside(keys, "").or(others(list).limit(4L - keys.size()));
        return material.grammar()
                .listed(points.getFirst().list(), 0, points.getFirst().subject())
                .filter(_ -> wrong.areEnough())
                .map(named -> Ask.of(Use.PRACTICE, template, points).with("list", named))
                .map(ask -> keys.size() == 1
                        ? scribe.single(ask, keys.getFirst(), wrong.list())
                        : scribe.multiple(ask, keys, wrong.list()));
    }

    private String act(Function function) {
        return material.grammar().act(function.key());
    }

    /** Others' tasks that have no word of any point: what shares one may be the same in other words. */
    private Stream<Option> others(List<Function> list) {
        var duties = material.duties();
        var points = list.stream().map(this::act).toList();
        var said = list.stream().flatMap(point -> words(point.key()).stream()).collect(Collectors.toSet());
        var tasks = Stream.concat(duties.charges(), duties.otherLists(list.getFirst()));
        return duties.unlike(tasks, list.getFirst().subject(), points)
                .filter(option -> words(option.text()).stream().noneMatch(said::contains));
    }

    private Set<String> words(String text) {
        return Arrays.stream(Folding.fold(text).split("[^\\p{L}\\p{M}]+"))
                .map(word -> Folding.withoutArticle(material.grammar().loosened(word)))
                .filter(word -> word.length() >= LONG)
                .collect(Collectors.toSet());
    }
}
