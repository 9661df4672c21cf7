package ijaza;

import ijaza.course.Course;
import ijaza.course.Quiz;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All questions of a course as a person would read them, so that a change in wording is read as a diff. */
final class Rendering {

    private Rendering() {}

    static String render(Course course) {
        var lines = new ArrayList<String>();
        course.quizzes().forEach(quiz -> lines.addAll(render(quiz)));
        return String.join("\n", lines) + "\n";
    }

    private static List<String> render(Quiz quiz) {
        var lines = new ArrayList<String>();
        lines.add("# " + quiz.title() + " (" + quiz.pool().size() + ")");
        lines.add("");
        for (var i = 0; i < quiz.pool().size(); i++) {
            var question = quiz.pool().get(i);
            lines.add((i + 1) + ". " + question.stem() + "  {"
                    + question.grounds().kind() + "}");
            answers(question).map(answer -> "   " + answer).forEach(lines::add);
            lines.add("   ⇐ " + question.explanation());
            lines.add("");
        }
        return lines;
    }

    private static Stream<String> answers(Question question) {
        return switch (question) {
            case SingleChoice q -> options(q.options(), Set.of(q.key()));
            case MultipleChoice q -> options(q.options(), q.keys());
            case TrueFalse q -> Stream.of(q.key() ? "✔ صواب" : "✔ خطأ ← " + q.correction());
            case Matching q ->
                Stream.concat(
                        q.pairs().stream().map(pair -> "✔ " + pair.left() + " = " + pair.right()),
                        q.spares().stream().map(spare -> "· زائد: " + spare));
            case Ordering q -> q.items().stream().map(item -> "✔ ← " + item);
            case TypedAnswer q -> Stream.of("✔ " + String.join(" / ", q.accepted()));
        };
    }

    private static Stream<String> options(List<Option> options, Set<Integer> keys) {
        return options.stream()
                .map(option -> (keys.contains(options.indexOf(option)) ? "✔ " : "· ")
                        + option.text()
                        + (option.feedback() == null ? "" : "  ← " + option.feedback()));
    }
}
