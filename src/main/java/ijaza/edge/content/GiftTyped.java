package ijaza.edge.content;

import ijaza.course.QuestionExchange.LeftOut.Reason;
import ijaza.edge.content.GiftAnswers.Answer;
import java.util.List;

/** The answers that a written GIFT answer may be; what is right in part, or stands for any words, is none. */
final class GiftTyped {

    private GiftTyped() {}

    static List<String> accepted(int line, List<Answer> listed) throws Malformed {
        if (listed.stream().anyMatch(Answer::isAnyWords)) {
            throw new Malformed(line, Reason.ANY_WORDS);
        }
        var whole = listed.stream()
                .filter(answer -> !answer.isHalfRight())
                .map(Answer::text)
                .toList();
        if (whole.isEmpty() || whole.stream().anyMatch(String::isBlank)) {
            throw new Malformed(line, Reason.NO_KEY, "the key is missing");
        }
        return whole;
    }
}
