package ijaza.edge.content;

import static ijaza.edge.content.GiftText.escape;

import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes questions as GIFT that Moodle reads as it stands; what is ours stays in the comments. */
final class GiftWriter {

    static final String ORDERING = " ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW";

    private GiftWriter() {}

    static String write(List<Question> questions) {
        return questions.stream().map(GiftWriter::question).collect(Collectors.joining("\n"));
    }

    private static String question(Question question) {
        var lines = new ArrayList<String>();
        lines.add(comment(question));
        if (question instanceof Ordering ordering) {
            lines.add("// [why:" + bracketed(ordering.explanation()) + "]");
        }
        lines.addAll(body(question));
        return String.join("\n", lines) + "\n";
    }

    private static String comment(Question question) {
        var facts = question.grounds().facts().stream()
                .map(fact -> "[tag:fact:" + fact.value() + "] ")
                .collect(Collectors.joining());
        return "// [id:" + question.id() + "] " + facts + "[tag:"
                + question.grounds().kind() + "]";
    }

    /** In a comment only the closing bracket has to be escaped. */
    private static String bracketed(String text) {
        return text.replace("\\", "\\\\").replace("]", "\\]").replace("\n", " ");
    }

    private static List<String> body(Question question) {
        var stem = "[plain]" + escape(question.stem()) + " {";
        return switch (question) {
            case SingleChoice q -> braces(stem, single(q), q.explanation());
            case MultipleChoice q -> braces(stem, multiple(q), q.explanation());
            case TrueFalse q -> braces(stem + trueFalse(q), List.of(), q.explanation());
            case Matching q -> braces(stem, matching(q), q.explanation());
            case TypedAnswer q ->
                braces(
                        stem,
                        q.accepted().stream()
                                .map(a -> "=" + answer(GiftText.escapeTyped(a)))
                                .toList(),
                        q.explanation());
            case Ordering q -> ordering(stem, q);
        };
    }

    private static List<String> braces(String opening, List<String> answers, String explanation) {
        var lines = new ArrayList<String>();
        lines.add(opening);
        answers.forEach(answer -> lines.add("\t" + answer));
        if (!explanation.isEmpty()) {
            lines.add("\t####" + answer(escape(explanation)));
        }
        lines.add("}");
        return lines;
    }

    private static List<String> single(SingleChoice question) {
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> (i == question.key() ? "=" : "~")
                        + option(question.options().get(i)))
                .toList();
    }

    private static List<String> multiple(MultipleChoice question) {
        var share = percent(question.keys().size());
        return IntStream.range(0, question.options().size())
                .mapToObj(i -> (question.keys().contains(i) ? "~%" : "~%-") + share + "%"
                        + option(question.options().get(i)))
                .toList();
    }

    /** A share of a hundred with the five decimals that Moodle looks up, 33.33333. */
    static String percent(int parts) {
        return BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(parts), 5, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** What begins like a weight or a format is told to be neither. */
    private static String answer(String escaped) {
        return escaped.startsWith("%") || escaped.startsWith("[") ? "[plain]" + escaped : escaped;
    }

    private static String option(Option option) {
        return answer(escape(option.text()))
                + (option.feedback() == null ? "" : "#" + answer(escape(option.feedback())));
    }

    private static String trueFalse(TrueFalse question) {
        var correction = question.correction();
        return (question.key() ? "TRUE" : "FALSE") + (correction == null ? "" : "#" + answer(escape(correction)));
    }

    private static List<String> matching(Matching question) {
        var lines = new ArrayList<String>();
        question.pairs()
                .forEach(pair -> lines.add("=" + answer(escape(pair.left())) + " -> " + answer(escape(pair.right()))));
        question.spares().forEach(spare -> lines.add("= -> " + answer(escape(spare))));
        return lines;
    }

    private static List<String> ordering(String stem, Ordering question) {
        var lines = new ArrayList<String>();
        lines.add(stem + ">" + question.items().size() + ORDERING);
        question.items().forEach(item -> lines.add(escape(item)));
        lines.add("}");
        return lines;
    }
}
