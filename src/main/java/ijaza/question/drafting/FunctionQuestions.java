package ijaza.question.drafting;

import ijaza.fact.Function;
import ijaza.question.Option;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The points of a list: told from others' tasks, by twos where the text counts them, and completed in the final. */
record FunctionQuestions(Material material, Scribe scribe) implements Drafter {

    @Override
    public Stream<Draft> draft() {
        return material.all(Function.class).stream()
                .collect(Collectors.groupingBy(
                        function -> function.subject() + function.list(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(this::draft);
    }

    private Stream<Draft> draft(List<Function> list) {
        return list.getFirst().listSize() > 0
                ? Stream.of(chosen(list), stated(list), completed(list), told(list, Use.FINAL))
                        .flatMap(drafts -> drafts)
                : Stream.concat(open(list), completed(list));
    }

    private Stream<Draft> open(List<Function> list) {
        var told = told(list, Use.PRACTICE).toList();
        return told.isEmpty() ? new ListedQuestions(material, scribe).draft(list) : told.stream();
    }

    private Stream<Draft> chosen(List<Function> list) {
        var middle = list.size() / 2;
        var later = list.size() - middle;
        return IntStream.range(0, middle / 2)
                .boxed()
                .flatMap(i -> Stream.of(list.subList(2 * i, 2 * i + 2), list.subList(later + 2 * i, later + 2 * i + 2)))
                .flatMap(pair -> chosen(pair, list).stream());
    }

    /** The one in the middle of an odd list finds no partner and is told from others' tasks, or stated. */
    private Stream<Draft> stated(List<Function> list) {
        var middle = list.get(list.size() / 2);
        return list.size() % 2 == 0
                ? Stream.empty()
                : told(middle, list, Use.PRACTICE)
                        .or(() ->
                                listed(Ask.practice("true", middle), middle, 0).map(ask -> scribe.trueFalse(ask, true)))
                        .stream();
    }

    private Optional<Ask> listed(Ask ask, Function function, int number) {
        return material.grammar()
                .listed(function.list(), number, function.subject())
                .map(list -> ask.with("list", list));
    }

    private Optional<Draft> chosen(List<Function> pair, List<Function> list) {
        var keys = pair.stream().map(this::act).toList();
        var wrong = Choices.beside(keys, "")
                .or(tasksOfOthers(pair.getFirst().subject(), list).limit(2));
        return listed(
                        Ask.of(Use.PRACTICE, "two", pair),
                        pair.getFirst(),
                        pair.getFirst().listSize())
                .filter(_ -> wrong.areEnough())
                .map(ask -> scribe.multiple(ask, keys, wrong.list()));
    }

    private String act(Function function) {
        return material.grammar().act(function.key());
    }

    /** Of an open list nobody knows that its owner's parts have no share in it. */
    private Stream<Option> tasksOfOthers(String owner, List<Function> list) {
        var duties = material.duties();
        var points = list.stream().map(this::act).toList();
        return duties.apart(Stream.concat(duties.charges(), duties.priorities()), owner, points);
    }

    /** A point without a word that could be left out is told from others' tasks. */
    private Stream<Draft> told(List<Function> list, Use use) {
        return list.stream()
                .filter(function -> blank(function).isEmpty())
                .flatMap(function -> told(function, list, use).stream());
    }

    private Optional<Draft> told(Function function, List<Function> list, Use use) {
        var wrong = Choices.beside(act(function), "").or(tasksOfOthers(function.subject(), list));
        var template = use == Use.PRACTICE && function.listSize() > 0 ? "listed" : "one";
        return listed(Ask.of(use, template, List.of(function)), function, function.listSize())
                .filter(_ -> wrong.areEnough())
                .map(ask -> scribe.single(ask, act(function), wrong.list()));
    }

    private Stream<Draft> completed(List<Function> list) {
        var blanks = list.stream().flatMap(function -> blank(function).stream()).toList();
        return blanks.stream().flatMap(blank -> completed(blank, blanks).stream());
    }

    private Optional<Draft> completed(Blank blank, List<Blank> blanks) {
        var ask = Ask.inFinal("complete", blank.function())
                .with("cut", blank.cut())
                .with("points", blank.function().list().split(" ", 2)[0]);
        var others = blanks.stream()
                .map(other -> new Option(other.word(), scribe.say("complete.other", Map.of("part", other.part()))));
        var wrong = Choices.beside(blank.word(), blank.function().key()).or(others);
        return wrong.areEnough() ? Optional.of(scribe.single(ask, blank.word(), wrong.list())) : Optional.empty();
    }

    /** What the language's pattern finds to leave out: the definite word that a verbal noun rules, «توفير القيادة». */
    private Optional<Blank> blank(Function function) {
        return scribe.phrases().pattern("complete.pattern").stream()
                .flatMap(pattern -> pattern.matcher(function.key()).results())
                .map(found -> found.group())
                .findFirst()
                .map(word -> new Blank(function, word, clippedAround(function.key(), word)));
    }

    /** A word that is left out of a point, and the part of the point that it stands in. */
    private record Blank(Function function, String word, String part) {

        String cut() {
            return part.replaceFirst(Pattern.quote(word), Gap.BLANK);
        }
    }

    private String clippedAround(String text, String words) {
        var purpose = scribe.phrases().pattern("complete.purpose");
        var whole = "";
        for (var part : material.grammar().clauses(text)) {
            whole = whole.isEmpty() ? part : whole + " " + part;
            if (part.contains(words)) {
                var said = part;
                var isPurpose = purpose.filter(pattern -> pattern.matcher(said).lookingAt());
                return isPurpose.isPresent() ? whole : withoutAnd(part);
            }
        }
        return text;
    }

    private String withoutAnd(String part) {
        return scribe.phrases()
                .pattern("complete.and")
                .map(and -> and.matcher(part).replaceFirst(""))
                .orElse(part);
    }
}
