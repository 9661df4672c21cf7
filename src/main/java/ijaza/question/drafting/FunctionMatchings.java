package ijaza.question.drafting;

import ijaza.fact.FactId;
import ijaza.fact.Function;
import ijaza.question.Matching.Pair;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The points of a list that nothing else asks, because no other list of the document lends wrong options: what each begins
 * with is to be joined with how it goes on; the spare goes on another point.
 */
record FunctionMatchings(Material material, Scribe scribe) {

    private static final int FEWEST = 2;
    private static final int PAIRS = 3;
    private static final int LONGEST = 110;

    /** A point cut behind its first word. */
    private record Halves(Function point, String beginning, String end) {

        Pair pair() {
            return new Pair(beginning, end);
        }
    }

    Stream<Draft> of(Set<FactId> asked) {
        return material.all(Function.class).stream()
                .filter(point -> !asked.contains(point.id()))
                .collect(Collectors.groupingBy(
                        point -> point.subject() + point.list(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::joined);
    }

    private Stream<Draft> joined(List<Function> list) {
        var halves = list.stream().flatMap(point -> halves(point).stream()).toList();
        var size = Math.min(PAIRS, (int) unlike(halves, 0).count() - 1);
        return size < FEWEST
                ? Stream.empty()
                : IntStream.iterate(0, i -> i < halves.size(), i -> i + size)
                        .mapToObj(
                                start -> unlike(halves, start).limit(size + 1L).toList())
                        .filter(chosen -> chosen.size() > size)
                        .flatMap(chosen -> joined(chosen.subList(0, size), chosen.getLast()).stream());
    }

    /** From one point on, and around, those that differ in both halves. */
    private static Stream<Halves> unlike(List<Halves> halves, int start) {
        var chosen = new ArrayList<Halves>();
        for (var i = 0; i < halves.size(); i++) {
            var next = halves.get((start + i) % halves.size());
            if (chosen.stream()
                    .noneMatch(other -> other.beginning().equals(next.beginning())
                            || other.end().equals(next.end()))) {
                chosen.add(next);
            }
        }
        return chosen.stream();
    }

    private Optional<Draft> joined(List<Halves> halves, Halves spare) {
        var points = halves.stream().map(Halves::point).toList();
        var pairs = halves.stream().map(Halves::pair).toList();
        return material.grammar()
                .listed(points.getFirst().list(), 0, points.getFirst().subject())
                .map(list -> Ask.of(Use.PRACTICE, "match", points).with("list", list))
                .map(ask -> scribe.matching(ask, pairs, List.of(spare.end())));
    }

    private Optional<Halves> halves(Function point) {
        return scribe.phrases()
                .pattern("match.pattern")
                .map(pattern -> pattern.matcher(point.key()))
                .filter(found -> found.matches() && point.key().length() <= LONGEST)
                .map(found -> new Halves(point, found.group("beginning"), found.group("end")));
    }
}
