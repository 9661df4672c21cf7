package ijaza.fact.english;

import ijaza.fact.Cycle;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what comes round again, how often, and by whom. */
final class Cycles implements Finder {

    private static final String UNIT = "(?:year|month|week|quarter|day|decade)";
    static final String PERIOD = "(?<period>(?:at least |not less than )?(?:once|twice|(?:three|four|five|six"
            + "|[0-9]{1,2}) times) (?:a|per|each|every|in a|in every|in each) " + UNIT
            + "|(?:once )?every (?:other |second |third |fourth |fifth |" + Numbers.ANY + " )?" + UNIT
            + "s?|(?:each|every) (?:(?:first|second|third|fourth|last|other) )?(?:Monday|Tuesday|Wednesday|Thursday|Friday"
            + "|Saturday|Sunday)(?: (?:morning|afternoon|evening))?(?: of (?:the|each|every) month)?"
            + "|(?:once a month )?on the (?:first|second|third|fourth|last) (?:Monday|Tuesday|Wednesday|Thursday"
            + "|Friday|Saturday|Sunday) of (?:each|every|the) month|(?:each|every) (?:January|February|March|April"
            + "|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter)"
            + "|each year|annually|biannually|biennially|triennially|monthly|quarterly|weekly|daily|yearly"
            + "|semi-annually"
            + "|on an annual basis|on a (?:monthly|quarterly|weekly|biennial|yearly) basis)\\b(?!,? (?:or |and "
            + ")?(?:monthly|quarterly|yearly|annual|basis|weekly))";
    private static final String MARKS = "(?: \\([^)]{1,80}\\))?(?:, [^,]{1,100},)?";
    private static final Pattern MEETS = Say.pattern("(?<first>{subject})" + MARKS + ",? (?:which )?(?:normally "
            + "|usually |ordinarily |regularly |generally )?(?<verb>meets|meet|convenes|gathers|sits|holds sessions"
            + "|shall meet)(?<object>)"
            + "(?: in (?:regular |ordinary |plenary )?session| in plenary| in [A-Z][a-z]+)*(?: (?:normally"
            + "|usually))? " + PERIOD);
    private static final Pattern SESSIONS = Say.pattern("(?<first>{subject})" + MARKS + ",? (?:which )?(?:normally "
            + "|usually )?(?:holds|has|meets in|organi[sz]es|convenes) (?<period>" + Numbers.ANY
            + " (?<object>(?:[a-z]+ )?(?<verb>sessions|meetings|conferences|assemblies)) (?:a|per|each"
            + "|every|in each) year)");
    private static final Pattern IS_DONE = Say.pattern("(?<first>(?:^|[,;] )(?<object>(?:{any}|(?:the|its|our|an?"
            + "|{pronoun}) (?:(?! (?:which|who|that)\\b)[^.,;:]){1,80}?)) (?:is|are|has been|have been|shall be) "
            + "(?<verb>held|reviewed|published"
            + "|updated|issued|elected|organi[sz]ed|convened|revised|adopted|conducted|awarded|assessed))"
            + "(?: (?:in|by|at) (?:(?! every)[^.,;:]){2,60}?)? " + PERIOD);
    private static final Pattern DOES = Say.pattern("(?<first>{subject})" + MARKS + ",? (?:which )?(?:also |shall "
            + ")?(?<verb>hold|holds|reviews|publishes|updates|issues|elects|organi[sz]es|convenes|revises|adopts"
            + "|conducts"
            + "|hosts|reports|awards|assesses|submits|produces|undertakes)"
            + " (?<object>(?:(?! (?:which|who|that|and (?-i:[a-z]))\\b)[^.,;:]){1,90}?),? " + PERIOD);
    private static final Pattern APPOSED = Say.pattern("(?<first>(?<object>{paper})), (?<verb>published|issued"
            + "|updated|reviewed|revised|awarded|adopted) " + PERIOD);
    private static final Pattern PERIOD_INSIDE = Say.pattern("(?<first>{subject})" + MARKS + ",? " + PERIOD
            + " (?<verb>reviews|publishes|updates|elects|issues|reports) (?<object>[^.,;:]{1,90}?)(?=[.,;]|$)");
    private static final Pattern REPORTS = Say.pattern("(?:^|[,;] |\\band )(?<first>(?<what>{body|pronoun|post})),? "
            + "(?:which )?(?:shall )?(?<verb>reports?) " + PERIOD + " (?<object>(?:to|on) [^.,;:]{1,80}?)(?=[.,;]|$"
            + "| on )");
    private static final Pattern TAKES_PLACE = Say.pattern("(?<first>(?:^|[,;] )(?<object>(?:{any}|(?:the|its|our"
            + "|{pronoun}) (?:(?! (?:which|who|that)\\b)[^.,;:]){1,80}?)) (?<verb>takes place|occurs|comes out"
            + "|appears|meets|meet))(?: in [A-Z][a-z]+)? " + PERIOD);
    private static final Pattern ADJECTIVE = Say.pattern("(?<first>)(?<period>biennial|triennial|quadrennial"
            + "|quinquennial|two-yearly|five-yearly) (?<object>(?<verb>review|conference|meeting|report|assembly"
            + "|congress|programme|budget)s?(?: resolutions?)?) of (?<what>{any})");
    private static final Map<String, String> NOUNS = Map.ofEntries(
            Map.entry("reviews", "the review of "),
            Map.entry("publishes", "the publication of "),
            Map.entry("updates", "the updating of "),
            Map.entry("issues", "the issuing of "),
            Map.entry("elects", "the election of "),
            Map.entry("revises", "the revision of "),
            Map.entry("adopts", "the adoption of "),
            Map.entry("assesses", "the assessment of "),
            Map.entry("awards", "the award of "),
            Map.entry("submits", "the submission of "),
            Map.entry("produces", "the production of "),
            Map.entry("reviewed", "the review of "),
            Map.entry("published", "the publication of "),
            Map.entry("updated", "the updating of "),
            Map.entry("issued", "the issuing of "),
            Map.entry("elected", "the election of "),
            Map.entry("revised", "the revision of "),
            Map.entry("adopted", "the adoption of "),
            Map.entry("awarded", "the award of "),
            Map.entry("assessed", "the assessment of "),
            Map.entry("reports", "the reporting "));

    @Override
    public Stream<Cycle> find(Reading reading) {
        return English.stated(
                        reading,
                        MEETS,
                        SESSIONS,
                        IS_DONE,
                        APPOSED,
                        DOES,
                        PERIOD_INSIDE,
                        REPORTS,
                        TAKES_PLACE,
                        ADJECTIVE)
                .flatMap(hit -> cycle(reading, hit).stream());
    }

    private static Optional<Cycle> cycle(Reading reading, Hit hit) {
        var hasWho = hit.match().namedGroups().containsKey("what");
        var who = hasWho ? English.named(reading, hit, "what") : Optional.<String>empty();
        if (hasWho && who.isEmpty() || !hit.text("object").isEmpty() && !English.isClear(reading, hit, "object")) {
            return Optional.empty();
        }
        var subject = subject(reading, hit, who.orElse(""));
        var key = hit.text("period");
        var verb = hit.text("verb").toLowerCase(Locale.ROOT);
        var doer = who.filter(_ -> !hit.text("object").isEmpty()
                && !verb.matches("review|conference|meeting|report" + "|assembly|congress|programme|budget"));
        var statement = said(reading, hit, subject, who.orElse(""), key);
        return Optional.of(new Cycle(
                English.told(reading, subject, key, statement, hit.span()),
                subject,
                doer.orElse(subject.startsWith("the meetings") ? who.orElse(null) : null)));
    }

    private static String said(Reading reading, Hit hit, String subject, String who, String key) {
        if (hit.text("verb").matches("(?i)reports?") && !hit.text("object").startsWith("the ")) {
            return who + " reports " + key + " " + English.resolved(reading, hit.sentence(), hit.span("object"), who);
        }
        var isCounted = !hit.text("object").isEmpty() && key.contains(hit.text("object"));
        if (isCounted) {
            return who + " holds " + key;
        }
        return subject + (subject.matches(".*\\bmeetings\\b.*") ? " take place " : " takes place ") + key;
    }

    private static String subject(Reading reading, Hit hit, String who) {
        if (hit.text("object").isEmpty()) {
            return "the meetings of " + who;
        }
        var verb = hit.text("verb").toLowerCase(Locale.ROOT);
        if (hit.text("period").contains(hit.text("object"))) {
            return "the " + hit.text("object") + " of " + who;
        }
        var object = hit.signed("object").length() == 1
                ? English.named(reading, hit, "object").orElse(hit.text("object"))
                : English.resolved(reading, hit, "object")
                        .replaceFirst("^(?:The|An?|Its|Our) ", "the ")
                        .replaceFirst("^an? ", "the ");
        if (hit.match().namedGroups().containsKey("what")
                && verb.matches("review|conference|meeting|report" + "|assembly|congress|programme|budget")) {
            return "the " + object + " of " + who;
        }
        if (verb.matches("reports?") && !object.startsWith("the ")) {
            return "the reporting of " + who + " " + object;
        }
        if (verb.equals("meets") || verb.equals("meet")) {
            return "the meetings of " + object;
        }
        var named = NOUNS.getOrDefault(verb, "") + object;
        return who.isEmpty() || named.contains(who) ? named : named + " by " + who;
    }
}
