package ijaza.fact.english.event;

import ijaza.fact.Founding;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds when bodies were founded: only where a verb or noun of founding has its own date. */
public final class Foundings implements Finder {

    public static final String FOUNDED = "(?:established|created|founded|set up|formed|instituted|constituted"
            + "|incorporated"
            + "|organi[sz]ed|launched|born|brought into (?:being|existence))";
    public static final String FOUNDING = "(?:establishment|creation|founding|foundation|inception|formation)";
    /** What may stand between a verb and its date: no other date, verb, purpose or clause that could own the date. */
    public static final String GAP = "(?:(?!,? (?:which|who|whose|when|where|after|before|until|while|but|then|to|dated"
            + "|adopted|signed|passed|issued|ratified|held|approved|enacted|effective)\\b|,? and (?:[a-z]+ed|began"
            + "|held|took|became|met|is|was|has|had|now)\\b|, [a-z]+ing\\b|'s [a-z]+ of )[^.;{date}]){0,180}?";

    private static final Pattern PASSIVE = Say.pattern("(?<first>{subject})(?: \\([^)]{1,60}\\))?,? ?(?:(?:which"
            + "|that),? )?{was} {adv}" + FOUNDED + "(?:(?<gap>" + GAP + "),? (?<last>{when})|,? (?<bare>{date}))");
    private static final Pattern IS_ONE_FOUNDED = Say.pattern("(?<first>{subject})(?: \\([^)]{1,60}\\))? (?:is|was) "
            + "an? [^.;,{body}{date}]{3,120}? {adv}" + FOUNDED + "(?<gap>" + GAP + "),? (?<last>{when})");
    private static final Pattern DATE_FIRST =
            Say.pattern("(?<first>{fronted})(?<gap>)(?:the [a-z-]+ (?={body}))?(?<what>{org})(?: "
                    + "\\([^)]{1,60}\\))? {was} {adv}(?<last>" + FOUNDED + ")");
    private static final Pattern DATE_INSIDE =
            Say.pattern("(?<first>{subject}) {was},? (?<gap>){when},? {adv}(?<last>" + FOUNDED + ")");
    private static final String ACTS = "(?:established|created|founded|set up|formed|instituted|launched)";
    private static final Pattern ACTIVE = Say.pattern("(?<first>{body|post|person|name|pronoun})(?:, "
            + "[^,;]{1,100},)? (?:first |formally |officially |jointly |also |then )?"
            + ACTS + " (?<what>{body})(?<gap>" + GAP + "),? (?<last>{when})");
    private static final Pattern DATE_ACTIVE = Say.pattern("(?<first>{fronted})(?<gap>)(?:{body|post|person|name"
            + "|pronoun}|(?:an? )?(?:new )?(?:legislation|act(?: of parliament)?|law|decree|(?:royal )?charter"
            + "|treaty)|the government) (?:first |formally |officially |jointly |also |then )?"
            + ACTS + " (?<what>(?<last>{body}))");
    private static final Pattern PARTICIPLE =
            Say.pattern("^(?<first>(?:First |Originally )?" + FOUNDED + "(?<gap>" + GAP
                    + "),? {when})(?: and (?:[a-z]+ed|based|set up) [^,.;]{0,80}|(?:(?! and | by )[^,.;]){0,80})(?: by "
                    + "[^,.;]{1,120})?, (?<what>(?<last>{org}))");
    private static final Pattern BEHIND = Say.pattern("(?<first>(?<what>{body})(?: in (?-i:[A-Z])[a-z]+)?)(?:,| "
            + "\\()? ?(?:itself |first |originally )?(?:established|created|founded|formed|set up|launched|est\\.) "
            + "(?<gap>)(?:{when}|(?<bare>{date}))(?<last>)");
    private static final Pattern APPOSITION = Say.pattern("(?<first>(?<what>{body})), (?<gap>)an? "
            + "[^.,;{body}]{3,80}? (?:which was |that was )?(?:established|founded|created|formed|set up) "
            + "(?<last>{when})");
    private static final Pattern NOUN =
            Say.pattern("(?<first>\\b" + FOUNDING + ") of (?<what>{body})(?<gap>" + GAP + "),? (?<last>{when})");
    private static final Pattern OWN_NOUN =
            Say.pattern("(?<first>(?<what>{body})'s (?:official |formal )?" + FOUNDING + ")(?<gap>),? (?<last>{when})");
    private static final Pattern SINCE_ITS =
            Say.pattern("^(?<first>(?:since|from|upon|after|following) {pronoun} (?:official |formal )?" + FOUNDING
                    + "(?<gap>) {when}), (?<what>(?<last>{org}))");
    private static final Pattern HAS_SINCE_ITS = Say.pattern(
            "^(?<first>{subject}) (?:has|have|had)\\b(?<gap>[^.;{body}{date}]{0,160}?) since {pronoun} (?<last>"
                    + FOUNDING + " {when})");
    private static final Pattern CAME = Say.pattern(
            "(?<first>{subject}) (?<gap>)(?:{adv}came into (?:being"
                    + "|existence)(?: officially| formally)?|(?:first )?dates (?:back )?(?:to|from)|came to life) (?<last>{when}|(?<bare>{date}))");

    public static final String NEW = "(?<np>(?:An?|The) (?:[a-z-]+ ){0,4}?(?:fund|office|centre|center|agency|committee"
            + "|council|commission|board|institute|secretariat|network|museum|library|school|laboratory|department"
            + "|unit|division|directorate|association|union|university|college|academy|observatory|archive|programme"
            + "|section|branch|bureau|tribunal|court|forum|task force|working group)\\b(?: (?:for|of|on|to|in|at) "
            + "[^.,;:{date}]{1,90}?)?)";
    private static final Pattern NEW_BODY =
            Say.pattern("^(?<first>" + NEW + ") was {adv}" + FOUNDED + "(?<gap>" + GAP + "),? (?<last>{when})");
    private static final Pattern DATE_NEW_BODY =
            Say.pattern("^(?<first>{fronted})(?<gap>)" + NEW + " was {adv}(?<last>" + FOUNDED + ")");

    private static final Pattern[] ALL = {
        PASSIVE,
        IS_ONE_FOUNDED,
        DATE_FIRST,
        DATE_INSIDE,
        ACTIVE,
        DATE_ACTIVE,
        PARTICIPLE,
        BEHIND,
        APPOSITION,
        NOUN,
        OWN_NOUN,
        SINCE_ITS,
        HAS_SINCE_ITS,
        CAME,
        NEW_BODY,
        DATE_NEW_BODY
    };

    @Override
    public Stream<Founding> find(Reading reading) {
        return told(reading).values().stream().filter(Foundings::agree).flatMap(List::stream);
    }

    /** Foundings of which a page tells two years. */
    public static Stream<Span> toldTwice(Reading reading) {
        return told(reading).values().stream()
                .filter(ofOne -> !agree(ofOne))
                .flatMap(List::stream)
                .map(founding -> founding.evidence().span());
    }

    /** Words that would tell a founding, if the text stated it. */
    public static Stream<Span> notStated(Reading reading) {
        return English.notStated(reading, ALL)
                .filter(hit -> subject(reading, hit).isPresent())
                .map(Hit::span);
    }

    private static Map<String, List<Founding>> told(Reading reading) {
        return English.stated(reading, ALL)
                .flatMap(hit -> founding(reading, hit).stream())
                .collect(Collectors.groupingBy(Founding::subject, LinkedHashMap::new, Collectors.toList()));
    }

    /** Where a page names two years in which a body was founded, neither is asked for. */
    private static boolean agree(List<Founding> ofOne) {
        return ofOne.stream().map(founding -> founding.when().year()).distinct().count() == 1;
    }

    /** A body named by its full name, or one that the sentence itself introduces: "A trust fund for ... was established". */
    public static Optional<String> subject(Reading reading, Hit hit) {
        if (!English.has(hit, "np")) {
            return English.named(reading, hit, "what")
                    .filter(_ -> hit.mention("what").kind() != Mention.Kind.PAPER);
        }
        var name = English.resolved(reading, hit, "np").replaceFirst("^(?:An?|The|the) ", "the ");
        return Optional.of(name).filter(np -> English.isNamed(np) && English.isClear(reading, hit, "np"));
    }

    private static Optional<Founding> founding(Reading reading, Hit hit) {
        return subject(reading, hit).map(subject -> {
            var when = hit.mention(English.has(hit, "when") ? "when" : "bare");
            var date = Objects.requireNonNull(when.date(), "a date's mention has its date");
            var statement = subject + " was established " + Say.on(date);
            return new Founding(English.told(reading, subject, when.name(), statement, hit.span()), date);
        });
    }
}
