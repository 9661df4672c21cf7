package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.util.List;
import java.util.stream.IntStream;

/** Claims about questions by what a person reads. */
record InWords(List<Question> questions) {

    static InWords of(List<Question> questions) {
        return new InWords(questions);
    }

    /** Those whose stem begins so. */
    InWords asks(String stem) {
        var asked = questions.stream().filter(q -> q.stem().startsWith(stem)).toList();
        assertThat(asked).as(stem).isNotEmpty();
        return new InWords(asked);
    }

    InWords withKey(String... keys) {
        var withKeys = questions.stream().filter(q -> isKey(q, List.of(keys))).toList();
        assertThat(withKeys).as(List.of(keys).toString()).isNotEmpty();
        return new InWords(withKeys);
    }

    void withWrong(String... wrong) {
        assertThat(questions).anySatisfy(q -> assertThat(wrongOf(q)).containsExactlyInAnyOrder(wrong));
    }

    private static boolean isKey(Question question, List<String> keys) {
        return switch (question) {
            case Ordering q -> q.items().equals(keys);
            case TypedAnswer q -> q.accepted().containsAll(keys);
            default ->
                keysOf(question).containsAll(keys)
                        && keys.size() == keysOf(question).size();
        };
    }

    static List<String> keysOf(Question question) {
        return switch (question) {
            case SingleChoice q -> List.of(q.options().get(q.key()).text());
            case MultipleChoice q ->
                q.keys().stream().map(key -> q.options().get(key).text()).toList();
            case Matching q ->
                q.pairs().stream().map(pair -> pair.left() + "=" + pair.right()).toList();
            case Ordering q -> q.items();
            case TypedAnswer q -> q.accepted();
            case TrueFalse q -> List.of(String.valueOf(q.key()));
        };
    }

    private static List<String> wrongOf(Question question) {
        var keys = keysOf(question);
        return switch (question) {
            case SingleChoice q -> without(q.options(), keys);
            case MultipleChoice q -> without(q.options(), keys);
            case Matching q -> q.spares();
            case Ordering _, TypedAnswer _, TrueFalse _ -> List.of();
        };
    }

    private static List<String> without(List<Option> options, List<String> keys) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> options.get(i).text())
                .filter(text -> !keys.contains(text))
                .toList();
    }
}
