package ijaza.fact.english.post;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who appoints or elects the holders of a post: what does not change with them. */
public final class Elections implements Finder {

    private static final Pattern ARE_CHOSEN = Say.pattern("(?<first>(?:^|[,;] )(?<whose>(?:the |{pronoun} "
            + ")?(?:{post}(?: of {body})?|(?:[a-z-]+ ){0,2}?(?:members|chairperson|chair|president|director|head"
            + "|judges|experts|trustees|chairman|secretary)(?: of {body})?)),? (?:is|are|who is|who are) "
            + "(?<verb>appointed|elected|chosen|nominated|designated)(?: jointly| directly)?(?: for [^.;,]{3,60}?)? "
            + "by )(?<by>{body|post}(?: and {body|post}(?: of {body})?)?|the [a-z ]{3,40}?)(?=[.,;]|$| (?:for|to|on"
            + "|from|upon|with|at|every|and|in|among|of)\\b)");
    private static final Pattern OPEN = Pattern.compile(".* of (?:the|this) [A-Za-z]+");

    @Override
    public Stream<Event> find(Reading reading) {
        return English.stated(reading, ARE_CHOSEN)
                .flatMap(hit -> whose(reading, hit).flatMap(subject -> choice(reading, hit, subject)).stream());
    }

    private static Optional<Event> choice(Reading reading, Hit hit, String subject) {
        var by = hit.signed("by").length() == 1 ? English.agent(reading, hit, "by") : Optional.of(hit.text("by"));
        var verb = hit.text("verb");
        var are = hit.signed("first").contains(" are ") ? " are " : " is ";
        var name = "the " + (verb.equalsIgnoreCase("elected") ? "election" : "appointment") + " of " + subject;
        return by.map(agent -> {
            var told = English.told(reading, subject, agent, subject + are + verb + " by " + agent, hit.span());
            return new Event(told, Side.WHO, name, null, agent);
        });
    }

    /** The holders, if the text says of which body they are. */
    private static Optional<String> whose(Reading reading, Hit hit) {
        var mentions = hit.mentions("whose");
        var isBare = mentions.size() == 1 && mentions.getFirst().kind() == Kind.POST;
        var whose = isBare ? reading.page().fullName(mentions.getFirst()) : English.resolved(reading, hit, "whose");
        var hasOwner = whose.contains(" of ") || mentions.stream().anyMatch(mention -> mention.kind() == Kind.PRONOUN);
        return hasOwner
                        && English.isClear(reading, hit, "whose")
                        && !OPEN.matcher(whose).matches()
                ? Optional.of(Say.small(whose.startsWith("the ") || !isBare ? whose : "the " + whose))
                : Optional.empty();
    }
}
