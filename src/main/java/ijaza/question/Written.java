package ijaza.question;

import ijaza.question.Matching.Pair;
import ijaza.text.Folding;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question as an author writes it down, before it has its grounds.
 *
 * @param right the right options, the accepted answers, the items in their order, the pairs as {@code left = right}, or
 *     what a false statement should say
 * @param wrong the wrong options, or right-hand sides that belong to none
 */
public record Written(Form form, String stem, List<String> right, List<String> wrong, String explanation) {

    /** The tag of such questions, in place of a kind of fact. */
    public static final String KIND = "hand";

    private static final String JOINS = "=";

    public Written {
        right = List.copyOf(right);
        wrong = List.copyOf(wrong);
    }

    /** How the question is answered. */
    public enum Form {
        SINGLE,
        MULTIPLE,
        TRUE,
        FALSE,
        TYPED,
        ORDERING,
        MATCHING;

        public boolean hasRightAnswers() {
            return this != TRUE;
        }

        public boolean hasWrongAnswers() {
            return this == SINGLE || this == MULTIPLE || this == MATCHING;
        }
    }

    /**
     * The question; its id comes from what it asks.
     *
     * @throws IllegalArgumentException if the words do not make such a question
     */
    public Question on(Grounds grounds) {
        if (stem.isBlank()) {
            throw new IllegalArgumentException("a question asks something");
        }
        var id = QuestionId.of(KIND + form + Folding.fold(stem), grounds.facts());
        return switch (form) {
            case SINGLE -> new SingleChoice(id, stem, options(1), 0, grounds, explanation);
            case MULTIPLE ->
                new MultipleChoice(
                        id,
                        stem,
                        options(right.size()),
                        IntStream.range(0, right.size()).boxed().collect(Collectors.toCollection(TreeSet::new)),
                        grounds,
                        explanation);
            case TRUE -> new TrueFalse(id, stem, true, null, grounds, explanation);
            case FALSE ->
                new TrueFalse(id, stem, false, right.isEmpty() ? null : String.join(" ", right), grounds, explanation);
            case TYPED -> new TypedAnswer(id, stem, TypedAnswer.Form.of(first()), right, grounds, explanation);
            case ORDERING -> new Ordering(id, stem, right, grounds, explanation);
            case MATCHING ->
                new Matching(id, stem, right.stream().map(Written::pair).toList(), wrong, grounds, explanation);
        };
    }

    private String first() {
        if (right.isEmpty()) {
            throw new IllegalArgumentException("a question has an answer");
        }
        return right.getFirst();
    }

    private List<Option> options(int keys) {
        if (right.size() != keys || right.isEmpty()) {
            throw new IllegalArgumentException("a single choice has one right option, a multiple choice at least one");
        }
        return Stream.concat(right.stream(), wrong.stream())
                .map(text -> new Option(text, null))
                .toList();
    }

    private static Pair pair(String line) {
        var sides = line.split(JOINS, 2);
        if (sides.length < 2) {
            throw new IllegalArgumentException("a pair has two sides");
        }
        return new Pair(sides[0].strip(), sides[1].strip());
    }
}
