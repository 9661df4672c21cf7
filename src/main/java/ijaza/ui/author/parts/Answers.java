package ijaza.ui.author.parts;

import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answers of a question as its author sees them: the right ones, the wrong ones, and what is said of those. */
public final class Answers {

    private Answers() {}

    /** One answer, or one pair of a matching. */
    public record Line(
            String text, boolean isRight, @Nullable String remark) {}

    public static List<Line> of(Question question, UnaryOperator<String> say) {
        return switch (question) {
            case SingleChoice q -> options(q.options(), List.of(q.key()));
            case MultipleChoice q -> options(q.options(), List.copyOf(q.keys()));
            case TrueFalse q ->
                List.of(new Line(say.apply(q.key() ? "truth.true" : "truth.false"), true, q.correction()));
            case Matching q -> matching(q);
            case Ordering q -> numbered(q.items());
            case TypedAnswer q -> q.accepted().stream().map(Answers::right).toList();
        };
    }

    private static List<Line> options(List<Option> options, List<Integer> keys) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> new Line(
                        options.get(i).text(), keys.contains(i), options.get(i).feedback()))
                .toList();
    }

    private static List<Line> matching(Matching question) {
        var pairs = question.pairs().stream().map(pair -> right(pair.left() + " — " + pair.right()));
        var spares = question.spares().stream().map(spare -> new Line(spare, false, null));
        return Stream.concat(pairs, spares).toList();
    }

    private static List<Line> numbered(List<String> items) {
        return IntStream.range(0, items.size())
                .mapToObj(i -> right((i + 1) + ". " + items.get(i)))
                .toList();
    }

    private static Line right(String text) {
        return new Line(text, true, null);
    }
}
