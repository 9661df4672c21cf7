package ijaza.fact.english.post;

import ijaza.fact.Office;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who holds which post, who first held it, and who heads a body. */
public final class Offices implements Finder {

    private static final Pattern HEADED_BY = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))?(?:, "
            + "[^,]{1,100},)?,? (?:which )?(?:is|was|has been|are) (?:currently |now |presently |formally |jointly "
            + ")?(?<how>headed|led|chaired|directed|run|presided over|managed|governed) by (?:(?<post>" + Roles.ROLE
            + "),? )?"
            + Roles.HUMAN);
    private static final Pattern HEADED_BY_POST = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))?(?:, "
            + "[^,]{1,100},)?,? (?:(?:which )?(?:is|are) )?(?<how>headed|led|chaired|directed|presided over|governed"
            + "|managed|overseen|supervised|run|administered|controlled) by (?<key>(?:(?:an?|the|{pronoun}) (?:[A-Za-z-]+ "
            + "){0,4}?)?(?:{post}|{body}|(?:" + Roles.NOUN
            + "|board|council|committee)\\b)(?: of (?:{body}|(?!(?:the|its|an?|up|" + Numbers.ANY
            + ")\\b)[a-z]+(?: and [a-z]+)?))?)(?! of (?!up |" + Numbers.ANY + ")|[a-z]|"
            + " {person|name}|, {person|name})");
    private static final Pattern HOLDER_IS = Say.pattern("(?<first>(?:^|[,;] )(?<post>(?:The |Its |Our |{pronoun} )?"
            + Roles.ROLE + ")" + Roles.OF + " (?:is|was)) (?:currently |now )?" + Roles.HUMAN);
    private static final Pattern IS_HOLDER = Say.pattern("(?<first>(?:^|[,;] )(?:The (?:Right )?)?" + Roles.HUMAN
            + ") (?:is|was|has been|became|served as|serves as) (?:currently |now )?(?<post>(?:the |its |{pronoun} )?"
            + Roles.ROLE + ")" + Roles.OF + "(?=[.,;]|$| since| from| in| until| and| for| between)");
    private static final Pattern POST_THEN = Say.pattern("(?<first>(?:^|[,;] )(?<post>(?:The |Its |Our |{pronoun} )?"
            + Roles.ROLE + ")" + Roles.OF + "),? " + Roles.HUMAN + "(?=,| is | was | has | took | served | \\()");
    private static final Pattern APPOSITION = Say.pattern("(?<first>" + Roles.HUMAN
            + "), (?<post>(?:the |its |{pronoun} " + ")?" + Roles.ROLE + ")" + Roles.OF + "(?=[.,;]|$)");
    private static final Pattern HEADED_PARTICIPLE = Say.pattern("(?<first>(?<what>{body})),? (?<how>headed|led"
            + "|chaired|presided over) by (?<key>{post}(?: of {body})?)(?! {person|name}|, {person|name})");
    private static final Pattern POST_PERSON = Say.pattern("(?<first>(?<!\\b(?:first|former|previous|second|then"
            + "|last|outgoing|late|founding|third|future|next) )(?<post>{post})" + Roles.OF + "), (?<who>{person})");
    private static final Pattern HEADS = Say.pattern("(?:^|[,;] )(?<first>(?:The )?(?<post>{post}|President|Chair(?:man"
            + "|woman|person)?)),? (?<who>{person|name}),? (?:heads|leads|chairs|directs) (?<what>{body})");
    private static final Pattern FIXED =
            Pattern.compile("\\b(?:first|second|founding|inaugural)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PAST =
            Pattern.compile("\\b(?:was|were|served|became|had|until)\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Office> find(Reading reading) {
        var holders = English.stated(
                        reading,
                        HEADED_BY,
                        HOLDER_IS,
                        HEADS,
                        POST_PERSON,
                        POST_THEN,
                        IS_HOLDER,
                        APPOSITION,
                        Appointments.APPOINTED,
                        Appointments.APPOINTED_ON,
                        Appointments.APPOINTS)
                .flatMap(hit -> office(reading, hit))
                .toList();
        var posts = English.stated(reading, HEADED_BY_POST, HEADED_PARTICIPLE).flatMap(hit -> headedBy(reading, hit));
        return Stream.concat(posts, holders.stream().filter(office -> isOnlyOne(office, holders)));
    }

    /** Where the text names two holders of one post, it asks for more than a name. */
    private static boolean isOnlyOne(Office office, List<Office> all) {
        return all.stream()
                .filter(other ->
                        other.subject().equals(office.subject()) && other.post().equals(office.post()))
                .allMatch(other -> other.key().equals(office.key()));
    }

    private static Stream<Office> office(Reading reading, Hit hit) {
        var fixed = FIXED.matcher(hit.signed(English.has(hit, "post") ? "post" : "first"))
                .find();
        if (!fixed && PAST.matcher(hit.match().group()).find()) {
            return Stream.empty();
        }
        return Roles.body(reading, hit).stream().map(body -> {
            var who = hit.mention("who").name();
            var post = Roles.post(reading, hit, body);
            var statement =
                    who + " " + (fixed ? "was" : "is") + " the " + post + (post.contains(" of ") ? "" : " of " + body);
            return new Office(English.told(reading, body, who, statement, hit.span()), who, post, fixed);
        });
    }

    /** By a post of which it does not matter who holds it. */
    private static Stream<Office> headedBy(Reading reading, Hit hit) {
        if (hit.text("key").matches("(?i)an? chair(?:man|woman|person)?")) {
            return Stream.empty();
        }
        return English.named(reading, hit, "what").stream().map(body -> {
            var key = hit.text("key").replaceFirst("(?i)^(?:its|our) ", "the ");
            var statement = body + " is " + hit.text("how") + " by " + key;
            return new Office(English.told(reading, body, key, statement, hit.span()), key, "head", true);
        });
    }
}
