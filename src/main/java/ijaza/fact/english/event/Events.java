package ijaza.fact.english.event;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what was done to something on a date: adopted, signed, opened, moved, renamed; and by whom. */
public final class Events implements Finder {

    private static final String VERB = "(?<verb>" + Acts.ANY + ")";
    private static final String ANY_VERB = "(?<verb>" + Acts.ANY + "|" + Acts.OTHER + ")";
    private static final String RESOLUTION = "(?:{body} )?resolution (?:{symbol}|{numbered})";
    private static final String WHAT = "(?:" + RESOLUTION + "|{thing}|(?:{body}'s {paper})|(?:the|its|our|{pronoun}"
            + "|{body}'s) (?!{any} )(?:(?! (?:which|who|that|and|was|were)\\b)[^.,;:]){1,90}?)";
    private static final String MARKS = "(?: \\([^)]{1,80}\\))?(?:, [^,{date}]{1,100},)?";
    private static final String BY = "(?: by (?<who>{body|post|person}))?";
    private static final String TO = "(?<to>(?: (?:from|to|into|as|at|in|the|under|within|with|for) (?:(?! (?:which"
            + "|who|that|and|was|were|to)\\b)[^.,;:{date}]){1,100}?| {body|paper})??)";
    private static final Pattern PASSIVE = Say.pattern("(?<first>(?:^|[,;] |\\b(?:and|that|which) )(?<what>" + WHAT
            + "))" + MARKS + ",? {which}{was} {adv}" + ANY_VERB + TO + BY + TO.replace("<to>", "<after>")
            + ",? (?<last>{when}(?: by (?<agent>{body|post|person}))?)");
    private static final Pattern DATE_FIRST = Say.pattern("(?<first>{fronted})(?:an? (?={body}))?(?<what>" + WHAT
            + "|(?<=[0-9\uE000-\uF8FF] ?[–—:-] )(?-i:[A-Z])(?:(?! (?:which|who|that|and|was"
            + "|were)\\b)[^.,;:]){2,90}?) {was} {adv}(?<last>" + ANY_VERB + ")" + TO + BY
            + "(?=[.,;]|$| and | which )");
    private static final Pattern RELATIVE =
            Say.pattern("(?<first>(?<what>" + RESOLUTION + "|{paper}))(?: \\([^)]{1,80}\\))?,? (?:which was )?" + VERB
                    + "(?<to>)" + BY + "(?: in [A-Z][a-z]+)?,? (?<last>{when})");
    private static final Pattern NOUN = Say.pattern("(?<first>(?<verb>adoption|signing|ratification|launch"
            + "|publication|opening|inauguration|entry into force)) of (?<what>" + RESOLUTION + "|{paper})(?<to>)" + BY
            + ",? (?<last>{when})");
    private static final Pattern OF_DATE = Say.pattern("(?<what>" + RESOLUTION + ") (?<verb>(?:adopted )?(?:of"
            + "|dated|adopted on)) (?<last>(?<when>{date}))(?<to>)(?<first>)");

    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:latter|former|same|above|following|this|these|those|such|other)\\b", Pattern.CASE_INSENSITIVE);
    private static final String FOUNDING = "(?i)established|created|set up|formed";
    private static final String FOUNDING_OF_BODY = FOUNDING + "|launched|organi[sz]ed";

    @Override
    public Stream<Event> find(Reading reading) {
        return English.stated(reading, PASSIVE, DATE_FIRST, RELATIVE, NOUN, OF_DATE)
                .flatMap(hit -> events(reading, hit));
    }

    private static Stream<Event> events(Reading reading, Hit hit) {
        return subject(reading, hit, "what").stream()
                .filter(_ -> !isFounding(hit) && !isReceived(hit))
                .flatMap(subject -> {
                    var verb = hit.text("verb");
                    var to = to(reading, hit);
                    var isNoun = verb.matches("(?i).*(?:ion|ing|launch|force)");
                    var noun = isNoun
                            ? verb
                            : verb.matches("(?i)(?:adopted )?(?:of|dated|adopted on)") ? "adoption" : Acts.noun(verb);
                    if (noun.equals("change") && to.startsWith(" to ") && subject.startsWith(to.substring(4))) {
                        return Stream.of(named(reading, hit, to.substring(4)));
                    }
                    if (!isNoun && noun.equals(verb)) {
                        return Stream.of(undergone(reading, hit, subject, verb + to));
                    }
                    var name = "the " + noun + " of " + subject
                            + (noun.equals("renaming") && !to.startsWith(" as") ? " as" + to : to);
                    var when = when(reading, hit, subject, name);
                    var who = Acts.isOfOne(verb) || isNoun ? who(reading, hit, subject, name) : Optional.<Event>empty();
                    return Stream.concat(Stream.of(when), who.stream());
                });
    }

    /** From where, to where, or as what: before or behind the one who did it. */
    private static String to(Reading reading, Hit hit) {
        return Stream.of("to", "after")
                .filter(group -> English.has(hit, group))
                .map(group -> " " + English.resolved(reading, hit, group))
                .collect(Collectors.joining());
    }

    /** When a body was founded is a fact of another kind. */
    private static boolean isFounding(Hit hit) {
        var isBody = hit.signed("what").length() == 1 && hit.mention("what").kind() != Mention.Kind.PAPER;
        return hit.text("verb").matches(isBody ? FOUNDING_OF_BODY : FOUNDING);
    }

    /** "Was awarded the Prize": it received something, and nothing was done to it. */
    private static boolean isReceived(Hit hit) {
        return hit.text("verb").matches("(?i)awarded|given")
                && !hit.text("to").isEmpty()
                && !hit.text("to").startsWith("to ");
    }

    /** What it was done to, if that can be named without the rest of the page. */
    static Optional<String> subject(Reading reading, Hit hit, String group) {
        if (hit.signed(group).matches(".'s .")) {
            return English.named(reading, hit.mentions(group).getLast());
        }
        if (hit.signed(group).length() == 1) {
            return English.named(reading, hit, group);
        }
        if (OPEN.matcher(hit.signed(group)).find()) {
            return Optional.empty();
        }
        var name = English.resolved(reading, hit, group);
        return Optional.of(name.replaceFirst("^(?:The|[Aa]n?) ", "the "))
                .filter(shown -> English.isClear(reading, hit, group) && shown.indexOf(' ') > 0);
    }

    /** "The lighthouse was automated in 1997": no noun names it, so it is told as it was said. */
    private static Event undergone(Reading reading, Hit hit, String subject, String what) {
        var written = hit.mention("when");
        var date = Objects.requireNonNull(written.date(), "a date's mention has its date");
        var was = hit.match().group().matches(".* (?:were|have been) .*") ? " were " : " was ";
        var told =
                English.told(reading, subject, written.name(), subject + was + what + " " + Say.on(date), hit.span());
        return new Event(told, Side.WHEN, English.possessive(subject) + " being " + what, date, null);
    }

    /** "Its name was changed to ..." its present one. */
    private static Event named(Reading reading, Hit hit, String own) {
        var written = hit.mention("when");
        var date = Objects.requireNonNull(written.date(), "a date's mention has its date");
        var name = "the adoption of the name \"" + own.replaceFirst("^the ", "") + "\"";
        var told = English.told(reading, own, written.name(), name + " was " + Say.on(date), hit.span());
        return new Event(told, Side.WHEN, name, date, null);
    }

    private static Event when(Reading reading, Hit hit, String subject, String name) {
        var written = hit.mention("when");
        var date = Objects.requireNonNull(written.date(), "a date's mention has its date");
        var statement = name + " was " + Say.on(date);
        var told = English.told(reading, subject, written.name(), statement, hit.span());
        return new Event(told, Side.WHEN, name, date, null);
    }

    private static Optional<Event> who(Reading reading, Hit hit, String subject, String name) {
        var group = English.has(hit, "who") ? "who" : "agent";
        return English.has(hit, group)
                ? English.agent(reading, hit, group).map(who -> {
                    var told = English.told(reading, subject, who, name + " was by " + who, hit.span());
                    return new Event(told, Side.WHO, name, null, who);
                })
                : Optional.empty();
    }
}
