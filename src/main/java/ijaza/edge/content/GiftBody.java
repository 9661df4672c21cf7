package ijaza.edge.content;

import ijaza.edge.content.GiftAnswers.Answer;
import ijaza.question.Grounds;
import ijaza.question.Matching;
import ijaza.question.MultipleChoice;
import ijaza.question.Option;
import ijaza.question.Ordering;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.SingleChoice;
import ijaza.question.TrueFalse;
import ijaza.question.TypedAnswer;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Turns the text of one GIFT question into a question of the kind that its braces show. */
final class GiftBody {

    private static final Pattern FRAME = Pattern.compile("(?s)(?:::.*?::)?\\s*(?:\\[plain])?([^{}]*)\\{([^{}]*)}\\s*");
    private static final Pattern ORDERING = Pattern.compile("(?s)>\\d*[^\n]*\n(.*)");
    private static final Pattern TRUTH = Pattern.compile("(?s)\\s*(T|TRUE|F|FALSE)\\s*(?:#(.*))?");

    private final int line;
    private final String why;
    private final QuestionId id;
    private final Grounds grounds;
    private final String stem;
    private final String answers;
    private final String explanation;

    GiftBody(GiftChunk chunk, QuestionId id, Grounds grounds) throws Malformed {
        this.line = chunk.line();
        this.why = chunk.note("why").orElse("");
        this.id = id;
        this.grounds = grounds;
        var frame = FRAME.matcher(chunk.text());
        if (!frame.matches()) {
            throw new Malformed(line, "a question is a stem and one pair of braces at its end");
        }
        this.stem = GiftText.show(frame.group(1));
        if (stem.isEmpty()) {
            throw new Malformed(line, "the question has no stem");
        }
        var parts = frame.group(2).split("####", 2);
        this.answers = parts[0];
        this.explanation = parts.length == 2 ? GiftText.show(parts[1]) : "";
    }

    Question question() throws Malformed {
        var ordering = ORDERING.matcher(answers);
        var truth = TRUTH.matcher(answers);
        if (ordering.matches()) {
            return ordering(ordering.group(1));
        } else if (truth.matches()) {
            return trueFalse(truth);
        }
        var listed = GiftAnswers.read(line, answers);
        if (listed.stream().anyMatch(Answer::joins)) {
            return matching(listed);
        } else if (listed.stream().allMatch(Answer::right)) {
            return typed(listed);
        }
        return listed.stream().anyMatch(answer -> answer.weight() != null) ? multiple(listed) : single(listed);
    }

    private Ordering ordering(String lines) {
        var items = lines.lines()
                .map(GiftText::show)
                .filter(item -> !item.isEmpty())
                .toList();
        return new Ordering(id, stem, items, grounds, why);
    }

    private TrueFalse trueFalse(Matcher truth) {
        var feedback = truth.group(2);
        var correction = feedback == null ? null : GiftText.show(feedback.split("#", 2)[0]);
        return new TrueFalse(id, stem, truth.group(1).startsWith("T"), correction, grounds, explanation);
    }

    private Matching matching(List<Answer> listed) throws Malformed {
        if (!listed.stream().allMatch(Answer::joins)) {
            throw new Malformed(line, "every line of a matching has an arrow");
        }
        var pairs = listed.stream().filter(a -> !a.text().isEmpty());
        var spares = listed.stream().filter(a -> a.text().isEmpty());
        return new Matching(
                id,
                stem,
                pairs.map(a -> new Matching.Pair(a.text(), String.valueOf(a.joined())))
                        .toList(),
                spares.map(a -> String.valueOf(a.joined())).toList(),
                grounds,
                explanation);
    }

    /** The first answer tells the form: where it is a date, every spelling of that date is right. */
    private TypedAnswer typed(List<Answer> listed) {
        var accepted = listed.stream().map(Answer::text).toList();
        return new TypedAnswer(id, stem, TypedAnswer.Form.of(accepted.getFirst()), accepted, grounds, explanation);
    }

    private SingleChoice single(List<Answer> listed) throws Malformed {
        var keys = keys(listed, Answer::right);
        if (keys.size() != 1) {
            throw new Malformed(line, keys.isEmpty() ? "the key is missing" : "there is more than one key");
        }
        return new SingleChoice(id, stem, options(listed), keys.first(), grounds, explanation);
    }

    private MultipleChoice multiple(List<Answer> listed) throws Malformed {
        var keys = keys(listed, Answer::earns);
        if (keys.isEmpty()) {
            throw new Malformed(line, "the key is missing");
        }
        var share = GiftWriter.percent(keys.size());
        for (var answer : listed) {
            if (!(answer.earns() ? share : "-" + share).equals(answer.weight())) {
                throw new Malformed(line, "with %d keys each weight is %s or -%s".formatted(keys.size(), share, share));
            }
        }
        return new MultipleChoice(id, stem, options(listed), keys, grounds, explanation);
    }

    private static SortedSet<Integer> keys(List<Answer> listed, Predicate<Answer> key) {
        var keys = new TreeSet<Integer>();
        IntStream.range(0, listed.size()).filter(i -> key.test(listed.get(i))).forEach(keys::add);
        return keys;
    }

    private static List<Option> options(List<Answer> listed) {
        return listed.stream().map(a -> new Option(a.text(), a.feedback())).toList();
    }
}
