package ijaza.fact.english;

import ijaza.fact.Fact;
import ijaza.fact.page.Pairs;
import java.util.regex.Pattern;

/** Whether the words of a fact can stand by themselves: nothing cut in two, and nothing that points at what is not there. */
final class Soundness {

    private static final Pattern POINTS_ON = Pattern.compile("(?i).*\\b(?:as follows|following [a-z ,]{0,60})\\.?");
    /** "... Council for Nursing, | Midwifery and Health Visiting": the name began before its comma. */
    private static final Pattern NAME_GOES_ON = Pattern.compile(
            "(?:[A-Z]\\p{L}+|\\)) (?:for|of|on) (?:(?:the )?[A-Z]\\p{L}+(?: (?:and )?[A-Z]\\p{L}+)*, )+$");

    private static final int BEFORE = 80;
    private static final String MARKS = "()\u201c\u201d\"\"";

    private Soundness() {}

    static boolean holds(Fact fact, String source) {
        return Pairs.areWhole(fact.statement(), MARKS)
                && !POINTS_ON.matcher(fact.statement()).matches()
                && !beginsInsideAName(fact, source);
    }

    private static boolean beginsInsideAName(Fact fact, String source) {
        var start = fact.evidence().start();
        var name = fact.subject().startsWith("the ") ? fact.subject().substring(4) : fact.subject();
        return source.startsWith(name, start)
                && NAME_GOES_ON
                        .matcher(source.substring(Math.max(0, start - BEFORE), start))
                        .find();
    }
}
