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

/** The points of a list that the text closes by a count: told from others' tasks in the quiz, completed in the final. */
record FunctionQuestions(Material material, Scribe scribe) implements Drafter {

    /** A verbal noun and the definite word that it rules: «توفير القيادة». */
    private static final Pattern BLANK = Pattern.compile("(?<=(?:توفير|ضمان|إيجاد|إعطاء|كفالة|تقديم) )ال\\p{L}+(?= )");

    @Override
    public Stream<Draft> draft() {
        return material.all(Function.class).stream()
                .filter(function -> function.listSize() > 0)
                .collect(Collectors.groupingBy(
                        function -> function.subject() + function.list(), LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(list -> Stream.of(chosen(list), stated(list), completed(list), told(list))
                        .flatMap(drafts -> drafts));
    }

    private Stream<Draft> chosen(List<Function> list) {
        var middle = list.size() / 2;
        var later = list.size() - middle;
        return IntStream.range(0, middle / 2)
                .boxed()
                .flatMap(i -> Stream.of(list.subList(2 * i, 2 * i + 2), list.subList(later + 2 * i, later + 2 * i + 2)))
                .flatMap(pair -> chosen(pair, list).stream());
    }

    /** The one in the middle of an odd list finds no partner and is stated. */
    private Stream<Draft> stated(List<Function> list) {
        return list.size() % 2 == 0
                ? Stream.empty()
                : Stream.of(scribe.trueFalse(
                        listed(Ask.practice("true", list.get(list.size() / 2)), list.getFirst()), true));
    }

    private static Ask listed(Ask ask, Function function) {
        return ask.with("list", CountQuestions.definite(function.list()));
    }

    private Optional<Draft> chosen(List<Function> pair, List<Function> list) {
        var keys = pair.stream().map(function -> Duty.clipped(function.key())).toList();
        var points = list.stream().map(Function::key).toList();
        var wrong = Choices.beside(keys, "")
                .or(tasksOfOthers(pair.getFirst().subject(), points).limit(2));
        var ask = Ask.of(Use.PRACTICE, "two", pair)
                .with(
                        "list",
                        CountQuestions.counted(
                                pair.getFirst().list(), pair.getFirst().listSize()));
        return wrong.areEnough() ? Optional.of(scribe.multiple(ask, keys, wrong.list())) : Optional.empty();
    }

    private Stream<Option> tasksOfOthers(String owner, List<String> points) {
        var duties = new Duties(material);
        return Duties.unlike(Stream.concat(duties.charges(), duties.priorities()), owner, points);
    }

    private Stream<Draft> completed(List<Function> list) {
        var blanks = list.stream().flatMap(function -> blank(function).stream()).toList();
        return blanks.stream().flatMap(blank -> completed(blank, blanks).stream());
    }

    /** A point without a word that could be left out is told from others' tasks. */
    private Stream<Draft> told(List<Function> list) {
        return list.stream()
                .filter(function -> blank(function).isEmpty())
                .flatMap(function -> told(function, list).stream());
    }

    private Optional<Draft> told(Function function, List<Function> list) {
        var key = Duty.clipped(function.key());
        var points = list.stream().map(Function::key).toList();
        var wrong = Choices.beside(key, "").or(tasksOfOthers(function.subject(), points));
        var ask =
                Ask.inFinal("one", function).with("list", CountQuestions.counted(function.list(), function.listSize()));
        return wrong.areEnough() ? Optional.of(scribe.single(ask, key, wrong.list())) : Optional.empty();
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

    private static Optional<Blank> blank(Function function) {
        return BLANK.matcher(function.key())
                .results()
                .map(found -> found.group())
                .findFirst()
                .map(word -> new Blank(function, word, clippedAround(function.key(), word)));
    }

    /** A word that is left out of a point, and the part of the point that it stands in. */
    private record Blank(Function function, String word, String part) {

        String cut() {
            return part.replaceFirst(Pattern.quote(word), "______");
        }
    }

    private static String clippedAround(String text, String words) {
        var whole = "";
        for (var part : Duty.parts(text)) {
            whole = whole.isEmpty() ? part : whole + " " + part;
            if (part.contains(words)) {
                return part.startsWith("من أجل") ? whole : part.replaceFirst("^و", "");
            }
        }
        return text;
    }
}
