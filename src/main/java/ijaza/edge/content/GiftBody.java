package ijaza.edge.content;

import ijaza.course.QuestionExchange.LeftOut.Reason;
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
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Turns the text of one GIFT question into a question of the kind that its braces show, once there are grounds for it. */
final class GiftBody {

    private static final Pattern ORDERING = Pattern.compile("(?s)>\\d*[^\n]*\n(.*)");
    private static final Pattern TRUTH = Pattern.compile("(?is)\\s*(T|TRUE|F|FALSE)\\s*(?:#(.*))?");
    private static final double WHOLE = 100;

    private final GiftFrame frame;
    private final int line;
    private final QuestionId id;
    private final String why;
    private final boolean isStrict;

    /** @param isStrict whether wrong options must cost what they cost here */
    GiftBody(GiftFrame frame, QuestionId id, String why, boolean isStrict) {
        this.frame = frame;
        this.line = frame.line();
        this.id = id;
        this.why = why;
        this.isStrict = isStrict;
    }

    Function<Grounds, Question> question() throws Malformed {
        var ordering = ORDERING.matcher(frame.answers());
        var truth = TRUTH.matcher(frame.answers());
        if (frame.answers().isBlank()) {
            throw new Malformed(line, Reason.ESSAY);
        } else if (ordering.matches()) {
            return ordering(ordering.group(1));
        } else if (truth.matches()) {
            return trueFalse(truth);
        } else if (frame.answers().strip().startsWith("#")) {
            return typed(GiftNumber.of(line, frame.answers().strip()));
        }
        var listed = GiftAnswers.read(frame);
        if (listed.stream().anyMatch(Answer::joins)) {
            return matching(listed);
        } else if (listed.stream().allMatch(Answer::right)) {
            return typed(GiftTyped.accepted(line, listed));
        }
        return listed.stream().anyMatch(Answer::right) ? single(listed) : multiple(listed);
    }

    private Function<Grounds, Question> ordering(String lines) {
        var items = lines.lines()
                .map(GiftText::show)
                .filter(item -> !item.isEmpty())
                .toList();
        return grounds -> new Ordering(id, frame.stem(), items, grounds, why);
    }

    private Function<Grounds, Question> trueFalse(Matcher truth) throws Malformed {
        var feedback = truth.group(2) == null
                ? ""
                : GiftFormat.of(truth.group(2).split("#", 2)[0], frame.format()).words(line);
        var correction = feedback.isEmpty() ? null : feedback;
        var key = truth.group(1).toUpperCase(Locale.ROOT).startsWith("T");
        return grounds -> new TrueFalse(id, frame.stem(), key, correction, grounds, frame.explanation());
    }

    private Function<Grounds, Question> matching(List<Answer> listed) throws Malformed {
        if (!listed.stream().allMatch(answer -> answer.joins() && answer.right())) {
            throw new Malformed(line, "every line of a matching has an arrow");
        }
        var pairs = listed.stream()
                .filter(a -> !a.text().isEmpty())
                .map(a -> new Matching.Pair(a.text(), String.valueOf(a.joined())))
                .toList();
        var spares = listed.stream()
                .filter(a -> a.text().isEmpty())
                .map(a -> String.valueOf(a.joined()))
                .toList();
        return grounds -> new Matching(id, frame.stem(), pairs, spares, grounds, frame.explanation());
    }

    /** The first answer tells the form: where it is a date, every spelling of that date is right. */
    private Function<Grounds, Question> typed(List<String> accepted) {
        var form = TypedAnswer.Form.of(accepted.getFirst());
        return grounds -> new TypedAnswer(id, frame.stem(), form, accepted, grounds, frame.explanation());
    }

    private Function<Grounds, Question> single(List<Answer> listed) throws Malformed {
        var keys = keys(listed, Answer::right);
        if (keys.size() != 1) {
            throw new Malformed(line, "there is more than one key");
        }
        if (listed.stream().anyMatch(answer -> !answer.right() && answer.earns())
                || listed.get(keys.first()).isHalfRight()) {
            throw new Malformed(line, Reason.PARTIAL_CREDIT);
        }
        return grounds ->
                new SingleChoice(id, frame.stem(), options(listed), keys.first(), grounds, frame.explanation());
    }

    private Function<Grounds, Question> multiple(List<Answer> listed) throws Malformed {
        var keys = keys(listed, Answer::earns);
        if (keys.isEmpty()) {
            throw new Malformed(line, Reason.NO_KEY, "the key is missing");
        }
        var share = WHOLE / keys.size();
        for (var answer : listed) {
            var weight = answer.weight() == null ? 0 : answer.weight();
            var fits = answer.earns() ? GiftWeight.same(weight, share) : !isStrict || GiftWeight.same(-weight, share);
            if (!fits) {
                throw new Malformed(
                        line,
                        Reason.PARTIAL_CREDIT,
                        "with %d keys each weight is %2$s or -%2$s"
                                .formatted(keys.size(), GiftWriter.percent(keys.size())));
            }
        }
        return grounds -> new MultipleChoice(id, frame.stem(), options(listed), keys, grounds, frame.explanation());
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
