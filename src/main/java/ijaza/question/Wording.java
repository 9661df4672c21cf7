package ijaza.question;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The words of a question that an author may change.
 *
 * @param answers the options, the accepted answers, the items in their order, or the right-hand sides with the spares last;
 *     none of a true/false question
 */
public record Wording(String stem, List<String> answers, String explanation) {

    public Wording {
        answers = List.copyOf(answers);
    }

    public static Wording of(Question question) {
        return new Wording(question.stem(), answersOf(question), question.explanation());
    }

    /**
     * The question in these words, with the id, key and grounds that it had.
     *
     * @throws IllegalArgumentException if the words do not make such a question
     */
    public Question applyTo(Question before) {
        if (stem.isBlank() || answers.size() != answersOf(before).size() && !(before instanceof TypedAnswer)) {
            throw new IllegalArgumentException("a question keeps the number of its answers");
        }
        return switch (before) {
            case SingleChoice q ->
                new SingleChoice(q.id(), stem, options(q.options()), q.key(), q.grounds(), explanation);
            case MultipleChoice q ->
                new MultipleChoice(q.id(), stem, options(q.options()), q.keys(), q.grounds(), explanation);
            case TrueFalse q -> new TrueFalse(q.id(), stem, q.key(), q.correction(), q.grounds(), explanation);
            case Matching q -> matching(q);
            case Ordering q -> new Ordering(q.id(), stem, answers, q.grounds(), explanation);
            case TypedAnswer q ->
                new TypedAnswer(
                        q.id(), stem, TypedAnswer.Form.of(answers.getFirst()), answers, q.grounds(), explanation);
        };
    }

    private Matching matching(Matching before) {
        var pairs = before.pairs().size();
        var joined = IntStream.range(0, pairs)
                .mapToObj(row -> new Matching.Pair(before.pairs().get(row).left(), answers.get(row)))
                .toList();
        return new Matching(
                before.id(), stem, joined, answers.subList(pairs, answers.size()), before.grounds(), explanation);
    }

    /** What is said of an option holds only as long as the option is the same. */
    private List<Option> options(List<Option> before) {
        return IntStream.range(0, answers.size())
                .mapToObj(i ->
                        answers.get(i).equals(before.get(i).text()) ? before.get(i) : new Option(answers.get(i), null))
                .toList();
    }

    private static List<String> answersOf(Question question) {
        return switch (question) {
            case SingleChoice q -> q.options().stream().map(Option::text).toList();
            case MultipleChoice q -> q.options().stream().map(Option::text).toList();
            case TrueFalse _ -> List.of();
            case Matching q -> q.rights();
            case Ordering q -> q.items();
            case TypedAnswer q -> q.accepted();
        };
    }
}
