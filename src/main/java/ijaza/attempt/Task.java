package ijaza.attempt;

import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.util.List;

/** A question as a learner sees it, in the paper's order: no key, no id, nothing that gives the answer away. */
public sealed interface Task {

    String stem();

    /** Choose one. */
    record PickOne(String stem, List<String> options) implements Task {}

    /** Choose as many as the stem says. */
    record PickSome(String stem, List<String> options) implements Task {}

    /** Say whether the stem is true. */
    record Judge(String stem) implements Task {}

    /** Join a right-hand side to each left-hand side. */
    record Join(String stem, List<String> lefts, List<String> rights) implements Task {}

    /** Put the items in order. */
    record Arrange(String stem, List<String> items) implements Task {}

    /** Write a text or a date. */
    record Write(String stem, TypedAnswer.Form form) implements Task {}

    static Task of(Question question, Paper.Item item) {
        return switch (question) {
            case SingleChoice q -> new PickOne(q.stem(), item.shown(texts(q.options())));
            case MultipleChoice q -> new PickSome(q.stem(), item.shown(texts(q.options())));
            case TrueFalse q -> new Judge(q.stem());
            case Matching q -> new Join(q.stem(), lefts(q), item.shown(q.rights()));
            case Ordering q -> new Arrange(q.stem(), item.shown(q.items()));
            case TypedAnswer q -> new Write(q.stem(), q.form());
        };
    }

    private static List<String> texts(List<Option> options) {
        return options.stream().map(Option::text).toList();
    }

    private static List<String> lefts(Matching question) {
        return question.pairs().stream().map(Matching.Pair::left).toList();
    }
}
