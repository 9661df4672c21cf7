package ijaza.fact.english;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.Succession;
import ijaza.fact.english.page.Posts;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who holds which post, who first held it, who heads a body, and who was appointed when and by whom. */
final class Offices implements Finder {

    private static final String NOUN = "(?:director(?:-general)?|president|chair(?:man|woman|person)?|secretary(?:-general)?|minister|coordinator|head|governor"
            + "|commissioner|administrator|rector|dean|chief|treasurer|registrar|ombudsman|ombudsperson|prosecutor|ambassador|chancellor|speaker|patron"
            + "|librarian|curator|representative|rapporteur|envoy|manager|officer|general)";
    private static final String ROLE = "(?:(?:(?:first|second|founding|current|present|acting|deputy|executive|managing|new|assistant|vice|permanent|general|its|{pronoun}|the"
            + "|chief|artistic|scientific|technical|regional|honorary|interim|inaugural) )*(?:{post}|" + NOUN + "\\b(?: (?:of|for) (?:the )?[a-z ]{3,40}?)?))";
    private static final String HUMAN = "(?<who>{person|name})";
    private static final String OF = "(?: of (?<what>{org}))?";
    private static final Pattern HEADED_BY = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))?(?:, [^,]{1,100},)?,? (?:which )?(?:is|was|has been|are) (?:currently |now |presently |formally |jointly )?"
            + "(?<how>headed|led|chaired|directed|run|presided over|managed|governed) by (?:(?<post>" + ROLE + "),? )?" + HUMAN);
    private static final Pattern HEADED_BY_POST = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))?(?:, [^,]{1,100},)?,? (?:(?:which )?(?:is|are) )?"
            + "(?<how>headed|led|chaired|directed|presided over|governed|managed|overseen|supervised) by (?<key>(?:(?:an?|the|{pronoun}) (?:[A-Za-z-]+ ){0,4}?)?(?:{post}|{body}|(?:" + NOUN
            + "|board|council|committee)\\b)(?: of {body})?)(?! {person|name}|, {person|name})");
    private static final Pattern HOLDER_IS = Say.pattern("(?<first>(?:^|[,;] )(?<post>(?:The |Its |Our |{pronoun} )?" + ROLE + ")" + OF + " (?:is|was)) (?:currently |now )?" + HUMAN);
    private static final Pattern IS_HOLDER = Say.pattern("(?<first>(?:^|[,;] )" + HUMAN + ") (?:is|was|has been|became|served as|serves as) (?:currently |now )?(?<post>(?:the |its |{pronoun} )?" + ROLE + ")" + OF + "(?=[.,;]|$| since| from| in| until| and| for| between)");
    private static final Pattern POST_THEN = Say.pattern("(?<first>(?:^|[,;] )(?<post>(?:The |Its |Our |{pronoun} )?" + ROLE + ")" + OF + "),? " + HUMAN + "(?=,| is | was | has | took | served | \\()");
    private static final Pattern TOOK_OFFICE = Say.pattern("(?<first>" + HUMAN + "),? (?:who )?(?<verb>took office|assumed office|took up (?:the post|{pronoun} post|{pronoun} duties|office)|assumed {pronoun} (?:duties|post|functions|office))(?<post>) (?<last>{when})");
    private static final Pattern SINCE = Say.pattern("(?<first>" + HUMAN + ") (?<verb>has been|has served as|has held the post of) (?<post>(?:the |its |{pronoun} )?" + ROLE + ")" + OF + " (?<last>{when})");
    private static final Pattern APPOSITION = Say.pattern("(?<first>" + HUMAN + "), (?<post>(?:the |its |{pronoun} )?" + ROLE + ")" + OF + "(?=[.,;]|$)");
    private static final Pattern APPOINTED = Say.pattern("(?<first>" + HUMAN + "),? (?:who )?(?:was|has been|were) (?:unanimously |formally )?(?<verb>appointed|elected|named|nominated|chosen)(?: by (?<by>{body|post}))?(?: as)?(?: to be| to serve as)? "
            + "(?<post>(?:the |its |{pronoun} )?" + ROLE + ")" + OF + "(?: by (?<agent>{body|post}))?(?:,? (?<last>{when}))?");
    private static final Pattern APPOINTED_ON = Say.pattern("(?:^|[,;] )(?<first>{when}),? " + HUMAN + " was (?<verb>appointed|elected|named|chosen)(?: as)? (?<post>(?:the |its |{pronoun} )?" + ROLE + ")" + OF);
    private static final Pattern APPOINTS = Say.pattern("(?<first>(?<by>{body|post}))(?: {person})? (?<verb>appointed|elected|named|chose) " + HUMAN
            + "(?: as| to be)? (?<post>(?:the |its |{pronoun} )?" + ROLE + ")" + OF + "(?:,? (?<last>{when}))?");

    private static final Pattern WHO_WAS = Say.pattern("(?<first>(?<who>{person|name|pronoun})),? (?:who )?(?:was|has been) (?<verb>appointed|elected|re-elected|named|sworn in)(?: to the post| to this post)? (?<post>)(?<last>{when})");
    private static final Pattern SUCCEEDED = Say.pattern("(?<first>(?<old>{person|name|pronoun})) was (?:succeeded|followed|replaced) (?:(?:in|on) {date} )?by (?<who>{person|name})(?<last>)");
    private static final Pattern SUCCEEDS = Say.pattern("(?<first>(?<who>{person|name|pronoun})),? (?:who )?(?:succeeded|replaced|took over from) (?<old>{person|name})(?<last>)");

    @Override
    public Stream<Fact> find(Reading reading) {
        return Stream.of(
                        English.stated(reading, HEADED_BY).flatMap(hit -> office(reading, hit)),
                        English.stated(reading, HEADED_BY_POST).flatMap(hit -> post(reading, hit)),
                        English.stated(reading, HOLDER_IS, POST_THEN, IS_HOLDER, APPOSITION).flatMap(hit -> office(reading, hit)),
                        English.stated(reading, APPOINTED, APPOINTED_ON, APPOINTS).flatMap(hit -> office(reading, hit)),
                        English.stated(reading, SUCCEEDED, SUCCEEDS).flatMap(hit -> succession(reading, hit).stream()),
                        English.stated(reading, APPOINTED, APPOINTED_ON, APPOINTS, WHO_WAS, TOOK_OFFICE, SINCE).flatMap(hit -> appointment(reading, hit)))
                .flatMap(found -> found);
    }

    private static Stream<Office> office(Reading reading, Hit hit) {
        return body(reading, hit).stream().map(body -> {
            var who = hit.mention("who").name();
            var post = plainPost(reading, hit, body);
            var fixed = hit.signed(English.has(hit, "post") ? "post" : "first").matches("(?i).*\\b(?:first|second|founding|inaugural)\\b.*");
            var statement = who + " " + (fixed ? "was" : "is") + " " + "the " + post + (post.contains(" of ") ? "" : " of " + body);
            return new Office(English.told(reading, body, who, statement, hit.span()), who, post, fixed);
        });
    }

    /** Of which body: the one behind the post, the one that is headed, the one that "its" means, or the page's own. */
    private static Optional<String> body(Reading reading, Hit hit) {
        if (English.has(hit, "what")) {
            return English.named(reading, hit, "what");
        }
        if (!English.has(hit, "post")) {
            return Optional.empty();
        }
        var post = hit.span("post");
        return hit.sentence().mentions().stream()
                .filter(mention -> post.contains(mention.span()))
                .flatMap(mention -> mention.kind() == Mention.Kind.PRONOUN
                        ? English.named(reading, mention).stream()
                        : ofPost(reading.page().fullName(mention)).stream())
                .findFirst()
                .or(() -> onlyBodyBefore(reading, hit));
    }

    /** The one body that the passage has named before, for a post that can be of such a body. */
    private static Optional<String> onlyBodyBefore(Reading reading, Hit hit) {
        var before = reading.page().sentences().stream()
                .filter(sentence -> sentence.passage() == hit.sentence().passage())
                .filter(sentence -> sentence.span().start() < hit.sentence().span().start())
                .flatMap(sentence -> sentence.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .map(reading.page()::fullName)
                .distinct()
                .toList();
        var post = hit.text("post").replaceFirst(" (?:of|for) .*", "");
        return before.size() == 1 && English.isNamed(before.getFirst()) && Posts.mayBeOf(post, before.getFirst())
                ? Optional.of(before.getFirst())
                : Optional.empty();
    }

    private static Optional<String> ofPost(String post) {
        var of = post.indexOf(" of ");
        return of < 0 ? Optional.empty() : Optional.of(post.substring(of + 4)).filter(English::isNamed);
    }

    private static String plainPost(Reading reading, Hit hit, String body) {
        var post = English.has(hit, "post") ? English.resolved(reading, hit, "post") : "head";
        return post.replace(English.possessive(body), "").strip().replaceFirst("(?i)^(?:the|its|our) ", "");
    }

    private static Stream<Office> post(Reading reading, Hit hit) {
        return English.named(reading, hit, "what").stream().map(body -> {
            var key = hit.text("key").replaceFirst("(?i)^(?:its|our) ", "the ");
            var statement = body + " is " + hit.text("how") + " by " + key;
            return new Office(English.told(reading, body, key, statement, hit.span()), key, "head", true);
        });
    }

    private static Stream<Event> appointment(Reading reading, Hit hit) {
        var whom = hit.mention("who");
        var who = whom.kind() == Mention.Kind.PRONOUN ? reading.page().fullName(whom) : whom.name();
        if (!English.isNamed(who)) {
            return Stream.empty();
        }
        var body = body(reading, hit);
        var post = English.has(hit, "post") ? plainPost(reading, hit, body.orElse("")) : "";
        var isEntry = hit.text("verb").matches("(?i)(?:took|assumed|has).*");
        var name = isEntry ? English.possessive(who) + " taking of office" + (post.isEmpty() ? "" : " as " + post) : "the appointment of " + who + (post.isEmpty() ? "" : " as " + post);
        var by = English.has(hit, "by") ? "by" : "agent";
        var agent = English.has(hit, by) ? English.named(reading, hit, by) : Optional.<String>empty();
        var when = English.has(hit, "when")
                ? Stream.of(hit.mention("when")).map(date -> {
                    var written = Objects.requireNonNull(date.date(), "a date's mention has its date");
                    var statement = who + (isEntry ? " " : " was ") + hit.text("verb") + " " + (post.isEmpty() ? "" : post + " ") + Say.on(written);
                    return new Event(English.told(reading, who, date.name(), statement, hit.span()), Side.WHEN, name, written, null);
                })
                : Stream.<Event>empty();
        return Stream.concat(when, agent.stream().map(one -> new Event(
                English.told(reading, who, one, who + " was appointed " + post + " by " + one, hit.span()), Side.WHO, name, null, one)));
    }

    private static Optional<Succession> succession(Reading reading, Hit hit) {
        var newer = hit.mention("who");
        var now = newer.kind() == Mention.Kind.PRONOUN ? reading.page().fullName(newer) : newer.name();
        if (!English.isNamed(now)) {
            return Optional.empty();
        }
        return English.named(reading, hit, "old")
                .map(old -> new Succession(English.told(reading, now, old, now + " succeeded " + old, hit.span())));
    }
}
