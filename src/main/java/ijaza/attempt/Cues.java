package ijaza.attempt;

import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import ijaza.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether two questions on one paper give each other's answer away. */
final class Cues {

    static final int NONE = 0;
    static final int AMONG_OPTIONS = 1;
    static final int IN_STEM = 2;

    private final Map<QuestionId, Words> known = new HashMap<>();

    /** How strongly one of two questions hints at the other: a key in a stem tells more than a key among options. */
    int between(Question one, Question other) {
        var here = words(one);
        var there = words(other);
        return Math.max(hint(here.keys, there), hint(there.keys, here));
    }

    private Words words(Question question) {
        return known.computeIfAbsent(question.id(), _ -> Words.of(question));
    }

    private static int hint(List<String> keys, Words beside) {
        if (keys.stream().anyMatch(beside.stem::contains)) {
            return IN_STEM;
        }
        return keys.stream().anyMatch(key -> beside.offered.stream().anyMatch(text -> text.contains(key)))
                ? AMONG_OPTIONS
                : NONE;
    }

    /** A question's words, folded. */
    private record Words(String stem, List<String> keys, List<String> offered) {

        /** A figure stands in many numbers by chance. */
        static Words of(Question question) {
            return new Words(
                    Folding.fold(question.stem()),
                    keys(question)
                            .map(Folding::fold)
                            .filter(key -> key.length() > 2)
                            .toList(),
                    offered(question).map(Folding::fold).toList());
        }

        private static Stream<String> keys(Question question) {
            return switch (question) {
                case SingleChoice q -> Stream.of(q.options().get(q.key()).text());
                case MultipleChoice q ->
                    q.keys().stream().map(key -> q.options().get(key).text());
                case TypedAnswer q -> q.accepted().stream();
                case Matching _, Ordering _, TrueFalse _ -> Stream.of();
            };
        }

        private static Stream<String> offered(Question question) {
            return switch (question) {
                case SingleChoice q -> q.options().stream().map(Option::text);
                case MultipleChoice q -> q.options().stream().map(Option::text);
                case Matching q -> Stream.concat(q.pairs().stream().map(Matching.Pair::left), q.rights().stream());
                case Ordering q -> q.items().stream();
                case TrueFalse _, TypedAnswer _ -> Stream.of();
            };
        }
    }
}
