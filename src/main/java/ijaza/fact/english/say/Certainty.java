package ijaza.fact.english.say;

import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.fact.page.Sign;
import java.util.regex.Pattern;

/** Whether a sentence states what a pattern found in it: nothing denied, planned, supposed, reported, asked or quoted. */
final class Certainty {

    private static final Pattern IN_THE_WORDS = Pattern.compile(
            "\\b(?:not|never|no|nor|neither|would|could|might|may|if|unless|whether|reportedly|allegedly|supposedly"
                    + "|apparently|possibly|probably|perhaps|believed|thought|rumou?red|assumed(?! office| duties| "
                    + "the office| the post| his| her)|claimed|proposes"
                    + "|proposed"
                    + "|planned|plans|intends|expected|scheduled|will|shall be (?:established|created|set up"
                    + "|founded|formed|known)|nearly|almost|hopes?|hypothetical(?:ly)?"
                    + "|fictional|(?<!(?:mission|vision|aim|goal|purpose|objective|role|task|mandate|job|function"
                    + "|ambition) (?:is|was) )to be)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            "(?:^|[ ,(])(?:if|unless|suppose|imagine|assuming|according to (?:legend|tradition|some|one|rumou?rs?)"
                    + "|legend has it|for example|for instance|e\\.g\\.|reportedly|allegedly|some (?:say|claim"
                    + "|believe)|it is (?:said|believed|thought|claimed|planned|proposed)|had .{0,60} not|proposal "
                    + "(?:to|for|that)|myth|rumou?r|not true|false(?:ly)?|mistaken(?:ly)?|wrong(?:ly)?|contrary to"
                    + "|denied|denies|plans? (?:to|for)|never|whether|i think|i believe|i heard|my |fictional|sample"
                    + "|dummy|placeholder)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND = Pattern.compile(
            "^(?:,? or (?:perhaps |possibly |maybe |in |on )?[\\uE000-\\uF8FF0-9]| ?\\(?\\?|,? (?:although|though"
                    + "|but) (?:some|other|this|the exact)|,? (?:according to (?:some|legend)|it is (?:said"
                    + "|believed)|reportedly|allegedly|as legend)).*",
            Pattern.CASE_INSENSITIVE);

    /** "In 1957 and 1960": of several dates nobody knows which is whose. */
    private static final Pattern ANOTHER_DATE = Pattern.compile(
            Sign.expand(",? (?:and|or) (?:in |on )?(?:{date}" + "|[0-9]{4}\\b)(?!,? {any}|,? {pronoun})"));

    private Certainty() {}

    static boolean holds(Reading reading, Hit hit) {
        var sentence = hit.sentence().signed();
        var before = sentence.substring(0, hit.match().start());
        return !sentence.endsWith("?")
                && !sentence.contains("respectively")
                && !ANOTHER_DATE.matcher(sentence.substring(hit.match().end())).lookingAt()
                && !IN_THE_WORDS.matcher(asserted(hit)).find()
                && !BEFORE.matcher(before).find()
                && !BEHIND.matcher(sentence.substring(hit.match().end())).find()
                && !isQuoted(reading, hit);
    }

    /** What a pattern found, but not the task in it: a task may be whatever it is. */
    private static String asserted(Hit hit) {
        var tasks = hit.match().namedGroups().get("tasks");
        var found = hit.match().group();
        if (tasks == null) {
            return found;
        }
        var firstWord =
                found.indexOf(' ', hit.match().start("tasks") - hit.match().start());
        return firstWord < 0 ? found : found.substring(0, firstWord);
    }

    /** Whether quotation marks that opened before, in this passage, are still open. */
    private static boolean isQuoted(Reading reading, Hit hit) {
        var start =
                reading.page().passages().get(hit.sentence().passage()).span().start();
        var before = reading.page()
                .text()
                .substring(start, Math.max(start, hit.span().start()));
        var straight = before.chars().filter(c -> c == '"').count();
        var curly = before.chars()
                .map(c -> c == '“' || c == '«' ? 1 : c == '”' || c == '»' ? -1 : 0)
                .sum();
        return straight % 2 != 0 || curly > 0;
    }
}
