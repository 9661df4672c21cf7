package ijaza.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The words of a question by the part they play: answers beside each other, keys beside what asks for them, feedback. */
final class Spoken {

    private Spoken() {}

    /** A key and the words that must not give it away. */
    record Cue(String key, String question) {}

    /** Answers that stand side by side and must differ. */
    static List<List<String>> collections(Question question) {
        return switch (question) {
            case SingleChoice q -> List.of(texts(q.options()));
            case MultipleChoice q -> List.of(texts(q.options()));
            case Matching q ->
                List.of(q.pairs().stream().map(Matching.Pair::left).toList(), q.rights());
            case Ordering q -> List.of(q.items());
            case TypedAnswer q -> q.accepted().stream().map(List::of).toList();
            case TrueFalse _ -> List.of();
        };
    }

    static List<Cue> keysAndTheirQuestions(Question question) {
        return switch (question) {
            case SingleChoice q -> List.of(new Cue(q.options().get(q.key()).text(), q.stem()));
            case MultipleChoice q ->
                q.keys().stream()
                        .map(key -> new Cue(q.options().get(key).text(), q.stem()))
                        .toList();
            case Matching q ->
                q.pairs().stream()
                        .flatMap(pair -> Stream.of(new Cue(pair.right(), q.stem()), new Cue(pair.right(), pair.left())))
                        .toList();
            case TypedAnswer q ->
                q.accepted().stream().map(key -> new Cue(key, q.stem())).toList();
            case TrueFalse _, Ordering _ -> List.of();
        };
    }

    static List<String> feedback(Question question) {
        var others = switch (question) {
            case SingleChoice q -> q.options().stream().map(Option::feedback);
            case MultipleChoice q -> q.options().stream().map(Option::feedback);
            case TrueFalse q -> Stream.ofNullable(q.correction());
            case Matching _, Ordering _, TypedAnswer _ -> Stream.<String>empty();
        };
        return Stream.concat(Stream.of(question.explanation()), others)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }
}
