package ijaza.question;

import ijaza.question.Response.Chosen;
import ijaza.question.Response.Matched;
import ijaza.question.Response.Ordered;
import ijaza.question.Response.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a response to a question is worth. The rules are Moodle's for the kinds that both know: a multiple choice earns
 * a share for each key and loses one for each wrong option, never below nothing; a matching earns a share for each
 * right pair; an ordering a share for each item that is followed by the right one, the last apart
 * ({@code RELATIVE_NEXT_EXCLUDE_LAST}).
 */
public final class Marking {

    /** Grows with every change that could mark the same response differently. */
    public static final int RULES = 1;

    private Marking() {}

    /** Marks a response; one that does not fit the question earns nothing. */
    public static Fraction mark(Question question, Response response) {
        return switch (question) {
            case SingleChoice q when response instanceof Chosen(var chosen) -> all(chosen.equals(List.of(q.key())));
            case TrueFalse q when response instanceof Chosen _ -> all(response.equals(q.rightResponse()));
            case MultipleChoice q when response instanceof Chosen(var chosen) -> partly(q.keys(), chosen);
            case Matching q when response instanceof Matched(var rights) -> pairs(q, rights);
            case Ordering q
            when response instanceof Ordered(var items) -> neighbours(q.items().size(), items);
            case TypedAnswer q when response instanceof Typed(var text) -> all(accepts(q, text));
            default -> Fraction.ZERO;
        };
    }

    private static Fraction all(boolean right) {
        return right ? Fraction.ONE : Fraction.ZERO;
    }

    private static Fraction partly(Set<Integer> keys, List<Integer> chosen) {
        var right = chosen.stream().filter(keys::contains).count();
        var wrong = chosen.size() - right;
        return new Fraction(Math.max(0, right - wrong), keys.size());
    }

    private static Fraction pairs(Matching question, List<Integer> rights) {
        var size = question.pairs().size();
        if (rights.size() != size) {
            return Fraction.ZERO;
        }
        var right = IntStream.range(0, size).filter(i -> rights.get(i) == i).count();
        return new Fraction(right, size);
    }

    private static Fraction neighbours(int size, List<Integer> items) {
        var sorted = new ArrayList<>(items);
        sorted.sort(null);
        if (!sorted.equals(IntStream.range(0, size).boxed().toList())) {
            return Fraction.ZERO;
        }
        var followed = IntStream.range(1, size)
                .filter(i -> items.get(i) == items.get(i - 1) + 1)
                .count();
        return new Fraction(followed, size - 1);
    }

    private static boolean accepts(TypedAnswer question, String text) {
        return switch (question.form()) {
            case TEXT -> question.accepted().stream().anyMatch(accepted -> TypedText.same(accepted, text));
            case DATE -> question.accepted().stream().anyMatch(accepted -> TypedDates.same(accepted, text));
        };
    }
}
