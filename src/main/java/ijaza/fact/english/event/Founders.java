package ijaza.fact.english.event;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who founded a body, as the text words it. */
public final class Founders implements Finder {

    private static final String FOUNDED = "(?:established|created|founded|set up|formed|launched|instituted)";
    private static final Pattern BY = Say.pattern(
            "(?<first>{subject}|^" + Foundings.NEW + ")(?: \\([^)]{1,60}\\))?,? (?:(?:which|that) )?(?:{was} )?{adv}"
                    + FOUNDED + "(?: " + Say.JOINT + "{date})?(?: in [A-Z][a-z]+(?: [A-Z][a-z]+)?)?(?: " + Say.JOINT
                    + "{date})?,? by (?<who>{body|post|person|name}(?:(?:, {body|post|person|name})*,? and {body"
                    + "|post|person|name})?|{body|post|person|name} and (?-i:[A-Z])\\p{L}+|(?:a group of |[0-9a-z]+ "
                    + ")[a-z' -]{3,60}?)(?= in | on | at | "
                    + "with | to | as | for | and (?:in|on|is|was|has|it|[a-z]+ed|now|today)\\b|[.;]|$|, (?!{body"
                    + "|post|person|name}|(?-i:[A-Z])|and |the |[a-z]+ and ))");
    private static final Pattern ACTIVE = Say.pattern("(?:^|[,;:] )(?<first>)(?<who>{body|post|person|name}(?: "
            + "and {person|name})?)(?: \\([^)]{1,60}\\))? (?:first |formally |officially |jointly |then "
            + ")?(?:established|created|founded|set up) (?<what>{body})");

    private static final Pattern PARTICIPLE = Say.pattern("^(?<first>)" + FOUNDED + "(?: " + Say.JOINT
            + "{date})? by (?<who>{body|post|person|name}(?:(?:, {body|post|person|name})*,? and {body|post|person"
            + "|name}(?: of {body})?)?)(?: "
            + Say.JOINT + "{date})?, (?<what>{body|pronoun})");

    @Override
    public Stream<Event> find(Reading reading) {
        return English.stated(reading, BY, ACTIVE, PARTICIPLE).flatMap(hit -> founder(reading, hit).stream());
    }

    private static Optional<Event> founder(Reading reading, Hit hit) {
        var who = hit.signed("who").length() == 1 ? English.agent(reading, hit, "who") : Optional.of(hit.text("who"));
        return Foundings.subject(reading, hit)
                .flatMap(subject -> who.map(founder -> {
                    var told =
                            English.told(reading, subject, founder, subject + " was founded by " + founder, hit.span());
                    return new Event(told, Side.WHO, "the founding of " + subject, null, founder);
                }));
    }
}
