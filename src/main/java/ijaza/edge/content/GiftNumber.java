package ijaza.edge.content;

import ijaza.course.QuestionExchange.LeftOut.Reason;
import java.util.List;
import java.util.regex.Pattern;

/** The number that a numerical GIFT question asks for, where just one is right: there is no margin here. */
final class GiftNumber {

    private static final Pattern ONE = Pattern.compile(
            "(?s)#\\s*=?\\s*(?:%100%)?\\s*(-?[0-9]{1,18}(?:[.,][0-9]{1,18})?)\\s*(?::\\s*0(?:\\.0*)?\\s*)?(?:#.*)?");

    private GiftNumber() {}

    static List<String> of(int line, String hidden) throws Malformed {
        var one = ONE.matcher(hidden);
        if (!one.matches()) {
            throw new Malformed(line, Reason.RANGE_OF_NUMBERS);
        }
        return List.of(one.group(1));
    }
}
