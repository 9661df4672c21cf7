package ijaza.fact.english.page;

import ijaza.fact.english.say.Verbs;
import ijaza.fact.page.Sentence;
import ijaza.fact.page.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says a long sentence again in simple ones: without what stands in brackets or between commas behind the subject, and with
 * the subject right before each later verb that it shares: "It was set up in 1998 and is composed of ...".
 */
public final class Clauses {

    private static final Pattern INSERT =
            pattern("^(?:[^,;:]{1,120}, |(?:in|on|since|from) {date},? )?{thing}(?:'s [a-z]+)?(?<insert>(?: "
                    + "[–—-]{1,2} [^–—]{1,160} [–—-]{1,2})?(?: in "
                    + "(?-i:[A-Z])\\p{L}+)?(?: \\([^)]{1,120}\\))?(?:, (?!(?:and|together|along|jointly|with|like|including"
                    + "|except|not|or|in cooperation|in partnership) )[^;:]{1,200}?,)?) (?=(?:is|was|has|had|are|were|have"
                    + "|shall|will)\\b|[a-z]+(?:s|ed)\\b)");
    private static final Pattern FRONTED =
            pattern("^(?:in|on|since) {date}(?<insert>, (?:at|during|after|following|with|under"
                    + "|as|upon|because of|thanks to) [^,;:{date}]{1,100})(?=, (?:the )?{thing} )");
    private static final Pattern WHICH = pattern("(?:{body}|{paper}|{person})(?<which>(?: \\([^)]{1,80}\\))?(?:, "
            + "(?!which|who)[^,;:]{1,80})?, (?:which|who)) (?=(?:is|was|has|are|were|meets|[a-z]+s|[a-z]+ed)\\b)");
    private static final Pattern REST =
            Pattern.compile(", (?:is|was|has|are|were|[a-z]+[^s\\W]s|[a-z]+ed) .*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL =
            pattern("^(?:{body}|{paper})(?<insert>:? ?[–—-]| ?:) " + "(?=[a-z])(?![^–—]{1,160} [–—])");
    private static final Pattern LABEL_AGAIN =
            pattern("^(?:{body}|{paper})(?::? ?[–—-]| ?:) (?=(?:{body}" + "|{pronoun}) )");
    private static final String VERB = "(?:is|was|has|had|are|were|have|also|shall|" + Verbs.THIRD + "|" + Verbs.STATE
            + "|[a-z]+ed|became|began|took|held|met|set up|won|left)\\b";
    private static final Pattern SUBJECT = pattern("^(?:{body}'s )?(?:[^,;:]{1,120}, (?:(?-i:[A-Z])[\\p{L}.]+(?: "
            + "(?-i:[A-Z])\\p{L}+)?, )?)?{thing} (?=" + VERB + ")");
    private static final Pattern JOINT = Pattern.compile(
            "(?:,? and |; (?:it )?|, (?=(?:is|was|has) ))(?:(?:then|now|later|subsequently|currently|since) )?(?="
                    + VERB + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER = pattern("\\b(?:which|who|that|whose|where|when|while|whereas|if"
            + "|because)\\b|(?:, |and |; )(?:{body|paper|person|name|post}|the [a-z]+|members) (?:is|was|has|are"
            + "|were|[a-z]+s|[a-z]+ed)\\b");
    private static final Pattern BRACKET = Pattern.compile(" ?\\((?![^()]*(?:\\?|\\b(?:or|not|until|former|formerly"
            + "|disputed|probably|perhaps|about|circa|planned)\\b))[^()]{1,200}\\)");
    private static final Pattern WAS =
            Pattern.compile("(?:was|were|is|are|has been) (?=[a-z]+ed |set up |built " + "|[a-z]+n )");
    private static final Pattern PARTICIPLE = Pattern.compile("(?!entered|joined|acceded|succeeded|continued"
            + "|remained|served|worked)[a-z]+ed (?:by|in|on|to|as|from|at|under|into|since) ");
    private static final Pattern UNDERGONE = Pattern.compile("[a-z]+ed by ");
    private static final Pattern OTHER_PARTICIPLE = Pattern.compile("[ ,](?:[a-z]+ed|set up|built|made up) ");
    private static final int MOST = 8;

    private Clauses() {}

    private static Pattern pattern(String readable) {
        return Pattern.compile(
                Sign.expand(readable.replace("{thing}", "{body|paper|pronoun|person|name|post}")),
                Pattern.CASE_INSENSITIVE);
    }

    /** The sentence itself first, then what is said again. */
    public static List<Sentence> of(Sentence sentence) {
        var said = new ArrayList<Sentence>(List.of(sentence));
        var open = withoutBrackets(sentence);
        var plain = withoutInsert(open);
        Stream.of(open, plain).filter(other -> !said.contains(other)).forEach(said::add);
        relative(sentence, said);
        var signed = plain.signed();
        var subject = SUBJECT.matcher(signed);
        if (subject.find()) {
            var joint =
                    JOINT.matcher(signed).region(subject.end(), signed.length()).useTransparentBounds(true);
            while (said.size() < MOST
                    && joint.find()
                    && !OTHER.matcher(signed.substring(subject.end(), joint.start()))
                            .find()) {
                // "identifies and tests new ideas": the first verb has no object of its own
                if (signed.substring(subject.end(), joint.start()).indexOf(' ') > 0) {
                    if (!UNDERGONE
                            .matcher(signed)
                            .region(joint.end(), signed.length())
                            .lookingAt()) {
                        said.add(plain.without(subject.end(), joint.end()));
                    }
                    passive(plain, signed, subject.end(), joint.end()).ifPresent(said::add);
                }
            }
        }
        return said;
    }

    /** "..., the Congress, which meets every year, ...": the clause by itself, wherever it stands. */
    private static void relative(Sentence sentence, List<Sentence> said) {
        for (var which = WHICH.matcher(sentence.signed()); which.find() && said.size() < MOST; ) {
            var rest = REST.matcher(sentence.signed())
                    .region(which.end(), sentence.signed().length());
            var own = rest.find()
                    ? sentence.without(rest.start(), sentence.signed().length())
                    : sentence;
            var clause = own.without(which.start("which"), which.end("which"));
            said.add(which.start() == 0 ? clause : clause.without(0, which.start()));
        }
    }

    /** "Was founded in 1881 and chartered in 1905": the second participle has the first one's "was". */
    private static Optional<Sentence> passive(Sentence plain, String signed, int verb, int next) {
        var was = WAS.matcher(signed).region(verb, signed.length());
        var between = was.lookingAt() ? signed.substring(was.end(), next) : "";
        var isPassive = !between.isEmpty()
                && !OTHER_PARTICIPLE.matcher(between).find()
                && PARTICIPLE.matcher(signed).region(next, signed.length()).lookingAt();
        return isPassive ? Optional.of(plain.without(was.end(), next)) : Optional.empty();
    }

    private static Sentence withoutBrackets(Sentence sentence) {
        var open = sentence;
        for (var bracket = BRACKET.matcher(open.signed()); bracket.find(); bracket = BRACKET.matcher(open.signed())) {
            open = open.without(bracket.start(), bracket.end());
        }
        return open;
    }

    private static Sentence withoutInsert(Sentence sentence) {
        var fronted = FRONTED.matcher(sentence.signed());
        if (fronted.find()) {
            return withoutInsert(sentence.without(fronted.start("insert"), fronted.end("insert")));
        }
        var again = LABEL_AGAIN.matcher(sentence.signed());
        if (again.find()) {
            return withoutInsert(sentence.without(0, again.end()));
        }
        var label = LABEL.matcher(sentence.signed());
        if (label.find()) {
            return sentence.without(label.start("insert"), label.end("insert"));
        }
        var insert = INSERT.matcher(sentence.signed());
        return insert.find() && insert.end("insert") > insert.start("insert")
                ? sentence.without(insert.start("insert"), insert.end("insert"))
                : sentence;
    }
}
