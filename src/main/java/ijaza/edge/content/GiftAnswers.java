package ijaza.edge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The answers between the braces of a GIFT question. */
final class GiftAnswers {

    private static final Pattern ANSWER = Pattern.compile("(?s)([=~])\\s*(?:%(-?[0-9.]+)%)?([^=~#]*)(?:#([^=~]*))?");
    private static final String ARROW = "->";

    private GiftAnswers() {}

    /** One answer; what a matching joins to it stands apart. */
    record Answer(
            boolean right,
            @Nullable String weight,
            String text,
            @Nullable String joined,
            @Nullable String feedback) {

        boolean joins() {
            return joined != null;
        }

        boolean earns() {
            return weight != null && !weight.startsWith("-");
        }
    }

    static List<Answer> read(int line, String hidden) throws Malformed {
        var answers = new ArrayList<Answer>();
        var matcher = ANSWER.matcher(hidden);
        var end = 0;
        while (matcher.find()) {
            if (!hidden.substring(end, matcher.start()).isBlank()) {
                throw new Malformed(line, "an answer begins with = or ~");
            }
            answers.add(answer(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
            end = matcher.end();
        }
        if (answers.isEmpty() || !hidden.substring(end).isBlank()) {
            throw new Malformed(line, "the key is missing: there is no answer that begins with = or ~");
        }
        return answers;
    }

    private static Answer answer(String sign, @Nullable String weight, String text, @Nullable String feedback) {
        var arrow = text.indexOf(ARROW);
        var left = arrow < 0 ? text : text.substring(0, arrow);
        var joined = arrow < 0 ? null : GiftText.show(text.substring(arrow + ARROW.length()));
        var comment = feedback == null ? null : GiftText.show(feedback);
        return new Answer(sign.equals("="), weight, GiftText.show(left), joined, comment);
    }
}
