package ijaza.attempt;

import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.Response;
import ijaza.question.Response.Chosen;
import ijaza.question.Response.Matched;
import ijaza.question.Response.Ordered;
import ijaza.question.Response.Typed;
import ijaza.question.Response.Unanswered;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.util.HashSet;
import java.util.List;

/** Whether a response is of the kind that a question asks for, with positions that exist. */
public final class Fitting {

    private static final int TRUTH_VALUES = 2;

    private Fitting() {}

    public static boolean fits(Question question, Response response) {
        return response instanceof Unanswered
                || switch (question) {
                    case SingleChoice q ->
                        response instanceof Chosen(var picked)
                                && isOneOf(picked, q.options().size());
                    case TrueFalse _ -> response instanceof Chosen(var picked) && isOneOf(picked, TRUTH_VALUES);
                    case MultipleChoice q ->
                        response instanceof Chosen(var picked)
                                && areWithin(picked, 0, q.options().size());
                    case Matching q -> response instanceof Matched(var rights) && joins(q, rights);
                    case Ordering q ->
                        response instanceof Ordered(var items)
                                && isWhole(items, q.items().size());
                    case TypedAnswer _ -> response instanceof Typed;
                };
    }

    private static boolean isOneOf(List<Integer> picked, int size) {
        return picked.size() <= 1 && areWithin(picked, 0, size);
    }

    private static boolean joins(Matching question, List<Integer> rights) {
        return rights.size() == question.pairs().size()
                && areWithin(rights, Matched.NONE, question.rights().size());
    }

    private static boolean isWhole(List<Integer> items, int size) {
        return items.size() == size && new HashSet<>(items).size() == size && areWithin(items, 0, size);
    }

    private static boolean areWithin(List<Integer> positions, int from, int to) {
        return positions.stream().allMatch(position -> position >= from && position < to);
    }
}
