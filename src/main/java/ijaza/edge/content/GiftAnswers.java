package ijaza.edge.content;

import ijaza.course.QuestionExchange.LeftOut.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The answers between the braces of a GIFT question. */
final class GiftAnswers {

    private static final Pattern ANSWER =
            Pattern.compile("(?s)([=~])\\s*(?:%(-?[0-9]{1,3}(?:\\.[0-9]{1,10})?)%)?([^=~#]*)(?:#([^=~]*))?");
    private static final String ARROW = "->";

    private GiftAnswers() {}

    /** One answer; what a matching joins to it stands apart. */
    record Answer(
            boolean right,
            @Nullable Double weight,
            String text,
            @Nullable String joined,
            @Nullable String feedback,
            boolean isAnyWords) {

        boolean joins() {
            return joined != null;
        }

        boolean earns() {
            return weight != null && weight > 0;
        }

        /** Of an answer that is called right, whether it is so in part only. */
        boolean isHalfRight() {
            return weight != null && weight < 100;
        }
    }

    static List<Answer> read(GiftFrame frame) throws Malformed {
        var answers = new ArrayList<Answer>();
        var matcher = ANSWER.matcher(frame.answers());
        var end = 0;
        while (matcher.find()) {
            if (!frame.answers().substring(end, matcher.start()).isBlank()) {
                throw new Malformed(frame.line(), "an answer begins with = or ~");
            }
            answers.add(answer(frame, matcher));
            end = matcher.end();
        }
        if (answers.isEmpty() || !frame.answers().substring(end).isBlank()) {
            throw new Malformed(
                    frame.line(), Reason.NO_KEY, "the key is missing: there is no answer that begins with = or ~");
        }
        return answers;
    }

    private static Answer answer(GiftFrame frame, Matcher found) throws Malformed {
        var text = found.group(3);
        var arrow = text.indexOf(ARROW);
        var left = arrow < 0 ? text : text.substring(0, arrow);
        var weight = found.group(2) == null ? null : GiftWeight.of(frame.line(), found.group(2));
        var joined = arrow < 0 ? null : words(frame, text.substring(arrow + ARROW.length()));
        var feedback = found.group(4) == null ? "" : words(frame, found.group(4));
        return new Answer(
                found.group(1).equals("="),
                weight,
                words(frame, left),
                joined,
                feedback.isEmpty() ? null : feedback,
                GiftText.standsForAnyWords(left));
    }

    private static String words(GiftFrame frame, String hidden) throws Malformed {
        return GiftFormat.of(hidden, frame.format()).words(frame.line());
    }
}
