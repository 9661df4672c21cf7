package ijaza.fact.english.post;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when and by whom a person was appointed or elected, and when the person took office. */
public final class Appointments implements Finder {

    static final Pattern APPOINTED = Say.pattern("(?<first>" + Roles.HUMAN + "),? (?:who )?(?:was|has been|were) "
            + "(?:unanimously |formally )?(?<verb>appointed|elected|named|nominated|chosen)(?: by (?<by>{body"
            + "|post}))?(?: as)?(?: to be| to serve as)? (?<post>(?:the |its |{pronoun} )?" + Roles.ROLE + ")"
            + Roles.OF + "(?: by (?<agent>{body|post}))?(?:,? (?<last>{when}))?");
    static final Pattern APPOINTED_ON = Say.pattern("(?:^|[,;] )(?<first>{when}),? " + Roles.HUMAN
            + " was (?<verb>appointed|elected|named|chosen)(?: as)? (?<post>(?:the |its |{pronoun} )?" + Roles.ROLE
            + ")"
            + Roles.OF);
    static final Pattern APPOINTS = Say.pattern("(?<first>(?<by>{body|post}))(?: {person})? (?<verb>appointed"
            + "|elected|named|chose) " + Roles.HUMAN
            + "(?: as| to be)? (?<post>(?:the |its |{pronoun} )?" + Roles.ROLE + ")" + Roles.OF
            + "(?:,? (?<last>{when}))?");
    private static final Pattern WHO_WAS = Say.pattern("(?<first>(?<who>{person|name|pronoun})),? (?:who )?(?:was"
            + "|has been) (?<verb>appointed|elected|re-elected|named|sworn in)(?: to the post| to this post)? "
            + "(?<post>)(?<last>{when})");
    private static final Pattern TOOK_OFFICE = Say.pattern("(?<first>(?<who>{person|name|pronoun})),? (?:who "
            + ")?(?<verb>took office|assumed office|took up (?:the post|{pronoun} post|{pronoun} duties|office)"
            + "|assumed {pronoun} (?:duties|post|functions|office))(?<post>) (?<last>{when})");
    private static final Pattern SINCE = Say.pattern("(?<first>" + Roles.HUMAN + ") (?<verb>has been|has served as"
            + "|has held the post of) (?<post>(?:the |its |{pronoun} )?" + Roles.ROLE + ")" + Roles.OF
            + " (?<last>{when})");

    @Override
    public Stream<Event> find(Reading reading) {
        return English.stated(reading, APPOINTED, APPOINTED_ON, APPOINTS, WHO_WAS, TOOK_OFFICE, SINCE)
                .flatMap(hit -> Roles.who(reading, hit).stream()
                        .flatMap(who ->
                                Stream.concat(when(reading, hit, who).stream(), by(reading, hit, who).stream())));
    }

    private static Optional<Event> when(Reading reading, Hit hit, String who) {
        if (!English.has(hit, "when")) {
            return Optional.empty();
        }
        var date = hit.mention("when");
        var written = Objects.requireNonNull(date.date(), "a date's mention has its date");
        var post = post(reading, hit);
        var statement = who + (isEntry(hit) ? " " : " was ") + hit.text("verb") + post + " "
                + (isSince(hit) ? "since " + written.written() : Say.on(written));
        var told = English.told(reading, who, date.name(), statement, hit.span());
        return Optional.of(new Event(told, Side.WHEN, name(reading, hit, who), written, null));
    }

    private static Optional<Event> by(Reading reading, Hit hit, String who) {
        var group = English.has(hit, "by") ? "by" : "agent";
        return English.named(reading, hit, group).map(agent -> {
            var statement = who + " was appointed" + post(reading, hit) + " by " + agent;
            var told = English.told(reading, who, agent, statement, hit.span());
            return new Event(told, Side.WHO, name(reading, hit, who), null, agent);
        });
    }

    private static String name(Reading reading, Hit hit, String who) {
        var post = post(reading, hit);
        var as = post.isEmpty() ? "" : " as" + post;
        return isEntry(hit) ? English.possessive(who) + " taking of office" + as : "the appointment of " + who + as;
    }

    private static String post(Reading reading, Hit hit) {
        return English.has(hit, "post")
                ? " " + Roles.post(reading, hit, Roles.body(reading, hit).orElse(""))
                : "";
    }

    private static boolean isSince(Hit hit) {
        return hit.text("verb").matches("(?i)has .*");
    }

    private static boolean isEntry(Hit hit) {
        return hit.text("verb").matches("(?i)(?:took|assumed|has).*");
    }
}
