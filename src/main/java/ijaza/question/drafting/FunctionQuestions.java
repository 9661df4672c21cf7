package ijaza.question.drafting;

import ijaza.fact.Function;
import ijaza.question.Option;
import java.util.List;
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
                .collect(Collectors.groupingBy(Function::list))
                .values()
                .stream()
                .flatMap(list ->
                        Stream.of(chosen(list), stated(list), completed(list)).flatMap(drafts -> drafts));
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
                : Stream.of(scribe.trueFalse(Ask.practice("true", list.get(list.size() / 2)), true));
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
        return list.stream().flatMap(function -> completed(function, blanks).stream());
    }

    private Optional<Draft> completed(Function function, List<String> blanks) {
        return blank(function).flatMap(key -> {
            var cut = clippedAround(function.key(), key);
            var ask = Ask.inFinal("complete", function).with("cut", cut.replaceFirst(Pattern.quote(key), "______"));
            var wrong = Choices.beside(key, function.key()).or(blanks.stream().map(blank -> new Option(blank, null)));
            return wrong.areEnough() ? Optional.of(scribe.single(ask, key, wrong.list())) : Optional.empty();
        });
    }

    private static Optional<String> blank(Function function) {
        return BLANK.matcher(function.key())
                .results()
                .map(found -> found.group())
                .findFirst();
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
