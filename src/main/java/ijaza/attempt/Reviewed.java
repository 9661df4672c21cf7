package ijaza.attempt;

import ijaza.course.Quiz;
import ijaza.fact.Evidence;
import ijaza.question.Fraction;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.Response;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question of a finished attempt with everything that was hidden before: the key, what the answer was worth and why.
 * Positions are those of the paper.
 *
 * @param remarks for each shown option what it really is, where the document says so; otherwise empty
 * @param correction what the document says instead of a false statement
 */
public record Reviewed(
        int slot,
        Task task,
        Response given,
        Response key,
        Fraction mark,
        String explanation,
        List<String> remarks,
        @Nullable String correction,
        List<Evidence> evidence) {

    public Reviewed {
        remarks = List.copyOf(remarks);
        evidence = List.copyOf(evidence);
    }

    /** All questions of a paper in its order. */
    public static List<Reviewed> all(Paper paper, Quiz quiz, List<Step> steps) {
        var answers = Answers.of(steps);
        var marks = Marks.of(steps);
        return IntStream.range(0, paper.size())
                .mapToObj(slot -> {
                    var item = paper.items().get(slot);
                    var question = quiz.question(item.question()).orElseThrow();
                    return of(slot, question, item, answers.response(slot), marks.of(slot));
                })
                .toList();
    }

    static Reviewed of(int slot, Question question, Paper.Item item, Response given, Fraction mark) {
        return new Reviewed(
                slot,
                Task.of(question, item),
                item.shown(given),
                item.shown(question.rightResponse()),
                mark,
                question.explanation(),
                item.shown(remarks(question)),
                question instanceof TrueFalse statement ? statement.correction() : null,
                question.grounds().evidence());
    }

    public boolean isRight() {
        return mark.equals(Fraction.ONE);
    }

    private static List<String> remarks(Question question) {
        return switch (question) {
            case SingleChoice q -> remarks(q.options());
            case MultipleChoice q -> remarks(q.options());
            case Matching q -> q.rights().stream().map(_ -> "").toList();
            case Ordering q -> q.items().stream().map(_ -> "").toList();
            case TrueFalse _, TypedAnswer _ -> List.of();
        };
    }

    private static List<String> remarks(List<Option> options) {
        return options.stream()
                .map(option -> option.feedback() == null ? "" : option.feedback())
                .toList();
    }
}
