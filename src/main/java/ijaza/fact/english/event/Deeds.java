package ijaza.fact.english.event;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what somebody did on a date: joined, opened, published, moved to, became; and who it was. */
public final class Deeds implements Finder {

    private static final String WHO = "(?<who>{post} {person}|{body|post|person|name|pronoun})(?: "
            + "\\([^)]{1,80}\\))?(?:, [^,{date}]{1,100},)?";
    private static final String ADVERB =
            "(?:(?:first|formally|officially|also|then|later|unanimously|subsequently" + "|itself|finally|jointly) )?";
    private static final String WHAT = "(?:(?:{body} )?resolution (?:{symbol}|{numbered})(?= (?:establishing"
            + "|creating|setting up|proclaiming|declaring|on|concerning|entitled|calling|adopting)\\b)?|(?!(?:to"
            + "|that|by|its own"
            + "|in|on|for|from|it|into|with|as|at|under|out|up|towards|against|between|over)\\b)(?:(?! (?:which|who"
            + "|that|where|established|founded|created|formed|set up|adopted|signed|published|held|built|dated"
            + "|opened)\\b|,? (?:and|but) (?:[a-z]+ed|began|held|became|is|was|has|it)\\b)[^.;:,{date}]){1,110}?)";
    private static final String DO = ADVERB + "(?<verb>" + Acts.ANY + ") (?<what>" + WHAT + ")";
    private static final String BEGIN = "(?:^|[;,] |\\b(?:and|when|that) )";
    private static final Pattern ACTIVE = Say.pattern("(?<first>" + BEGIN + WHO + ") " + DO + ",? (?<last>{when})");
    private static final Pattern DATE_FIRST =
            Say.pattern("(?<first>{fronted})" + WHO + " " + DO + "(?<last>)(?=[.;,]|$| and [a-z]+ed | "
                    + "(?:establishing|creating|setting up|proclaiming|declaring|concerning|entitled) )");
    private static final String COUNTRY = WHO.replace(
            "(?<who>",
            "(?<who>(?-i:(?!(?:The|It|We|They|This|These|Those|He|She|Its|Our|Who|Many|Some|Most|All|Both|Members"
                    + "|States|Countries)\\b)[A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?)|(?:the|{pronoun}) (?:head office"
                    + "|headquarters|seat|main office|secretariat)|");
    private static final String MOVES = "(?<verb>joined|replaced|left|moved|relocated|became|acceded to|subscribed "
            + "to|entered|withdrew from|changed (?:its|{pronoun}) name|was (?:awarded|granted|given)|took|won"
            + "|received|gained"
            + "|obtained|acquired|purchased|bought|adopted the name|merged|transferred|celebrated)";
    private static final String GOAL = "(?<what>(?:(?! (?:which|who|that|where|established|founded|created|formed"
            + "|set up|adopted|signed|published|held|built|dated|opened)\\b|,? (?:and|but) (?:[a-z]+ed|began|held"
            + "|became|is|was|has|it)\\b)(?:[^.;:,{date}]|, (?=(?-i:[A-Z])\\p{L}+,? (?:in|on) {date}))){1,110}?)";
    private static final Pattern MOVED =
            Say.pattern("(?<first>" + BEGIN + COUNTRY + ") " + ADVERB + MOVES + " " + GOAL + ",? (?<last>{when})");
    private static final Pattern DATE_MOVED = Say.pattern("(?<first>{fronted})" + COUNTRY + " " + ADVERB + MOVES + " "
            + GOAL + "(?<last>)(?=[.;,]|$| and [a-z]+ed | until )");
    private static final String FORCE = "(?<verb>(?:entered|came) into (?:force|effect|operation)|took effect"
            + "|became (?:effective|operational|operative|binding|independent|autonomous|law)|went into (?:force"
            + "|operation)|(?:began|started"
            + "|commenced|ceased)(?: (?:its|{pronoun}))? (?:first )?(?:operations?(?: as [^.,;{date}]{3,60}?)?|work"
            + "|functioning|activities"
            + "|broadcasting|operating|publication)|opened (?:its|{pronoun}) doors|opened)";
    private static final Pattern INTO_FORCE = Say.pattern("(?<first>" + BEGIN + WHO.replace("|{body|", "|{body|paper|")
            + ") (?:first |officially |formally |finally )?" + FORCE + "(?: in [A-Z][a-z]+)?,? (?<last>{when})");
    private static final Pattern DATE_INTO_FORCE =
            Say.pattern("(?<first>{fronted})" + WHO.replace("|{body|", "|{body|paper|")
                    + " (?:first |officially |formally |finally )?(?<last>" + FORCE + ")(?=[.;,]|$| and )");

    @Override
    public Stream<Event> find(Reading reading) {
        return Stream.of(
                        English.stated(reading, ACTIVE, DATE_FIRST).flatMap(hit -> deed(reading, hit)),
                        English.stated(reading, MOVED, DATE_MOVED).flatMap(hit -> move(reading, hit)),
                        English.stated(reading, INTO_FORCE, DATE_INTO_FORCE).flatMap(hit -> start(reading, hit)))
                .flatMap(found -> found);
    }

    private static Stream<Event> deed(Reading reading, Hit hit) {
        if (isFounding(hit) || hit.text("verb").matches("(?i)moved|relocated|transferred|merged|changed")) {
            return Stream.empty();
        }
        return named(reading, hit).stream()
                .flatMap(who -> Events.subject(reading, hit, "what").stream().flatMap(what -> {
                    var verb = hit.text("verb");
                    var name = "the " + Acts.noun(verb) + " of " + what;
                    var when = event(reading, hit, what, name, who + " " + verb + " " + what);
                    var told = English.told(reading, what, who, who + " " + verb + " " + what, hit.span());
                    return Acts.isOfOne(verb) && !isName(hit)
                            ? Stream.of(when, new Event(told, Side.WHO, name, null, who))
                            : Stream.of(when);
                }));
    }

    private static Stream<Event> move(Reading reading, Hit hit) {
        return named(reading, hit).stream()
                .filter(_ -> English.isClear(reading, hit, "what"))
                .map(who -> {
                    var what = English.resolved(reading, hit, "what");
                    var verb = hit.text("verb");
                    if (verb.startsWith("changed")) {
                        var change = "the change of the name of " + who + " " + what;
                        return event(reading, hit, who, change, "the name of " + who + " was changed " + what);
                    }
                    var name = English.possessive(who) + " " + gerund(verb) + " " + what;
                    return event(reading, hit, who, name, who + " " + verb + " " + what);
                });
    }

    private static Stream<Event> start(Reading reading, Hit hit) {
        return named(reading, hit).stream().map(who -> {
            var verb = hit.text("verb").replaceFirst(" (?:its|our) ", " ");
            var name = verb.contains("force") || verb.contains("effect")
                    ? "the entry into force of " + who
                    : "the start of operations of " + who;
            return event(reading, hit, who, name, who + " " + hit.text("verb"));
        });
    }

    /** Who founded a body, and when, are facts of other kinds. */
    private static boolean isFounding(Hit hit) {
        return hit.text("verb").matches("(?i)established|created|set up|formed|launched|organi[sz]ed")
                && hit.mentions("what").stream().anyMatch(mention -> mention.kind() == Mention.Kind.BODY);
    }

    private static boolean isName(Hit hit) {
        return hit.signed("who").length() == 1 && hit.mention("who").kind() == Mention.Kind.NAME;
    }

    private static Optional<String> named(Reading reading, Hit hit) {
        if (hit.signed("who").length() == 1) {
            return English.agent(reading, hit, "who");
        }
        var who = English.resolved(reading, hit, "who");
        var isOwn = who.matches("(?i)the (?:head office|headquarters|seat|main office|journal|library)");
        return isOwn ? reading.page().organisation().map(own -> Say.small(who) + " of " + own) : Optional.of(who);
    }

    private static Event event(Reading reading, Hit hit, String subject, String name, String said) {
        var written = hit.mention("when");
        var date = Objects.requireNonNull(written.date(), "a date's mention has its date");
        var told = English.told(reading, subject, written.name(), said + " " + Say.on(date), hit.span());
        return new Event(told, Side.WHEN, name, date, null);
    }

    private static String gerund(String verb) {
        return switch (verb.toLowerCase(Locale.ROOT)) {
            case "joined" -> "joining";
            case "left" -> "leaving";
            case "replaced" -> "replacing";
            case "moved" -> "moving";
            case "relocated" -> "relocating";
            case "became" -> "becoming";
            case "acceded to" -> "acceding to";
            case "subscribed to" -> "subscribing to";
            case "entered" -> "entering";
            case "withdrew from" -> "withdrawing from";
            case "took" -> "taking";
            case "won" -> "winning";
            case "received" -> "receiving";
            case "gained" -> "gaining";
            case "obtained" -> "obtaining";
            case "acquired" -> "acquiring";
            case "purchased" -> "purchasing";
            case "bought" -> "buying";
            case "merged" -> "merging";
            case "transferred" -> "transferring";
            case "celebrated" -> "celebrating";
            case "was awarded" -> "being awarded";
            case "was granted" -> "being granted";
            case "was given" -> "being given";
            default -> "adopting the name";
        };
    }
}
