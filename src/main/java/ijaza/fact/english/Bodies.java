package ijaza.fact.english;

import ijaza.fact.Body;
import ijaza.fact.Body.Side;
import ijaza.fact.Told;
import ijaza.fact.english.event.Foundings;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what a body is, which one it belongs to and what it was called before. */
final class Bodies implements Finder {

    private static final String KINDS = "(?:organi[sz]ation|agency|body|arm|organ|institution|authority|office"
            + "|association|department|ministry|union|federation|network|forum|committee|council|cent(?:re|er)"
            + "|institute|fund|commission|programme|program|charity|company|foundation|society|movement|group|unit"
            + "|division|secretariat|court|tribunal|partnership|platform|entity|regulator|custodian|voice|hub|focal "
            + "point|university|museum|library|bank|school|service|board|mechanism|alliance|league|branch"
            + "|legislature|parliament|treaty|convention|instrument|framework|agreement|corporation|enterprise"
            + "|academy|directorate|confederation|coalition|consortium|initiative|laboratory|observatory|publisher"
            + "|employer|provider|donor|assembly|bridge|member|application|software|project|non-profit|nonprofit"
            + "|NGO|cooperative|club|party|operator|airline|broadcaster|community|trust|think tank|team|site"
            + "|programme|tool|language)";
    private static final String ROLE = "(?<role>(?:an?|the|one of the|(?:the )?largest|(?:the )?oldest) (?:(?!who"
            + "|which|that\\b|responsible\\b)[^.;,:]){0,100}?\\b" + KINDS
            + "s?(?: (?:of|for|in|on|within|to|under|at) (?:(?!who|which|that\\b|responsible\\b)[^.;,:])+?)?)";
    private static final Pattern SERVES = Say.pattern(
            "(?<first>{subject}) (?<verb>serves as|acts as|functions as) " + "(?<role>(?:the )?{body})(?=[.;,]|$)");
    /** What "the library that serves ..." is only its clause tells: such a role needs words of its own behind its noun. */
    private static final Pattern CLAUSE = Pattern.compile(" (?:that|which|who|where)\\b");

    private static final Pattern HAS_OWN_WORDS = Pattern.compile("(?i)an? \\S+ .*|.* (?:of|for|in|on|within|to|under|at"
            + "|by) .*|.*"
            + "\\b(?:largest|oldest|first|only|main|highest|supreme|principal|sole|leading|central)\\b.*");
    private static final String END =
            "(?=(?<!\\b(?-i:[A-Z]))[.]|[;,:–—]|$| (?:that|which|who|where|responsible|established|founded|created"
                    + "|set up|headed|led|based|located|headquartered|dedicated|committed|composed|consisting|with|working"
                    + "|tasked|charged|mandated|and (?:is|was|has|meets|consists|comprises|reports|works|holds|elects"
                    + "|includes|operates|aims|serves|provides|employs|oversees|manages|acts|brings|represents"
                    + "|promotes|supports)|whose|devoted|concerned|comprising|representing|serving"
                    + "|providing|working|to (?:promote|support|provide|help)|under|formed|specializing|specialising"
                    + "|operating|made up|comprised)\\b"
                    + "|(?<!'s)(?<!\\b(?:of|for|in|on|to|at|and|or|the|an?|its|their|with|by|under|within)) (?!(?:seed|need"
                    + "|building|training|planning|meeting|housing|banking|being|feed|speed)\\b)[a-z]{2,}(?:ed|ing) )";
    private static final String MARKS = "(?: \\([^)]{1,80}\\))?(?:, [^,]{1,100},)?";
    /** Behind a name that stands for itself and does not only begin a longer one: "the UN charter". */
    private static final String ALONE = "(?=[.,;:()]|$| (?:and|or|which|that|in|on|since|is|was|has|with|for|as|to"
            + "|under|by|from|until|at|where|when|whose|located|based|established|headed|through|within"
            + "|responsible)\\b)";

    private static final Pattern IS_BODY = Say.pattern("(?<first>{subject})" + MARKS + " (?<verb>is|serves as|acts "
            + "as) (?:also |now |today )?"
            + "(?<role>(?:an? |one of )?{body}(?: (?:of|for|in|within) (?:(?!who|which|that\\b)[^.;,:])+?)?)" + END);
    private static final Pattern IS = Say.pattern("(?<first>{subject})" + MARKS + " (?<verb>is|are|serves as|acts "
            + "as) (?:also |today |now )?" + ROLE + END);
    private static final Pattern PART = Say.pattern("(?<first>{subject})" + MARKS
            + ",? (?:which |that )?(?<how>(?:is|forms|operates|works|functions|was placed|is placed|sits|falls) "
            + "(?:also )?(?:(?:an? |the )?(?:[a-z -]{3,40} )?(?:part|organ|branch|division|unit|section"
            + "|department|agency|arm|body|committee|member|programme|office|institute|cent(?:re|er)) of"
            + "|under(?: the (?:(?:administrative|direct|overall|general|technical) )?(?:authority|supervision"
            + "|auspices|umbrella|control|direction|aegis|jurisdiction"
            + "|responsibility) of)?|within|attached to|affiliated (?:to|with))) (?<parent>{body})" + ALONE);
    private static final Pattern UNDER = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))? (?:is|are) (?:an?"
            + "|the) [^.;]{3,140}?,? (?<how>operating|working|placed)(?<under> under(?: the (?:(?:administrative"
            + "|direct|overall|general|technical) )?(?:authority|supervision"
            + "|umbrella|auspices) of)?) (?<parent>{body})" + ALONE + "");
    private static final Pattern BELONGS = Say.pattern("(?<first>{subject})" + MARKS + " (?<how>belongs to|is "
            + "subordinate to|comes under) " + "(?<parent>{body})" + ALONE + "");
    private static final Pattern FORMERLY = Say.pattern("(?<first>(?<what>{any}))(?:,| \\() ?(?:formerly|previously"
            + "|originally)(?: known as| called| named)?,? (?:the )?(?<old>{any}|{name}|\"[^\"]{3,80}\""
            + "|(?-i:[A-Z\uE000-\uF8FF])[^.,;:()]{2,80}?(?=[.,;:)]| (?:is|was|and|until)\\b))(?<last>)");
    private static final Pattern WAS_KNOWN = Say.pattern("(?<first>{subject}),? (?:which )?(?:{was} )?(?:then|formerly"
            + "|previously|originally|until {date}|first|initially) (?:known|called|named)(?: as)? (?:the "
            + ")?(?<old>{any}|{name}|\"[^\"]{3,80}\"|(?-i:[A-Z\uE000-\uF8FF])[^.,;:()]{2,80}?(?=[.,;:)]| (?:is|was"
            + "|and|until)\\b))(?<last>)");
    private static final Pattern UNDER_THE_NAME = Say.pattern("(?<first>{subject}) {was} {adv}" + Foundings.FOUNDED
            + "(?: {when})?(?: in (?-i:[A-Z])\\p{L}+(?:, (?-i:[A-Z])\\p{L}+)?)?,? (?:as|under the name(?: of)?) "
            + "(?:the )?(?<old>{any}|{name}|\"[^\"]{3,80}\""
            + "|(?-i:[A-Z\uE000-\uF8FF])[^.,;:()]{2,80}?(?=[.,;:)]| (?:is|was|and|until)\\b))(?<last>)");

    private static final Pattern BEGAN_AS =
            Say.pattern("(?<first>{subject}) (?:began|started|originated|commenced)(?: its "
                    + "| {pronoun} )?(?:life|existence|work|operations)? ?(?:{when} )?as (?:the )?(?<old>{body|name})(?<last>)"
                    + "(?=[.,;]|$| (?:in|on|and|of)\\b)");
    private static final Pattern RENAMED =
            Say.pattern("(?<first>(?<old>{thing})) {was} {adv}renamed(?: as)? (?:the " + ")?(?<what>{body})(?<last>)");

    private static final Pattern WORKS_WITH = Say.pattern("(?<first>{subject})" + MARKS
            + " (?<how>(?:also |currently )?(?:works|cooperates|collaborates|partners|liaises)(?: closely| together"
            + "| in close cooperation)? with) (?<partners>[^.;:]{3,250}?)(?=[.;:]|$| (?:to [a-z]+|in "
            + "(?:order|the|its|their|developing|promoting)|on [a-z]+|for the|through|throughout|across"
            + "|towards|and (?:is|has|was))\\b)");

    @Override
    public Stream<Body> find(Reading reading) {
        return Stream.of(
                        English.stated(reading, IS, IS_BODY, SERVES)
                                .filter(Bodies::tellsWhole)
                                .flatMap(hit -> role(reading, hit)),
                        English.stated(reading, WORKS_WITH).flatMap(hit -> partners(reading, hit)),
                        English.stated(reading, PART, UNDER, BELONGS).flatMap(hit -> parent(reading, hit)),
                        English.stated(reading, RENAMED, FORMERLY, WAS_KNOWN, UNDER_THE_NAME, BEGAN_AS)
                                .flatMap(hit -> formerly(reading, hit)))
                .flatMap(found -> found);
    }

    private static boolean tellsWhole(Hit hit) {
        var behind = hit.sentence().signed().substring(hit.match().end());
        return !CLAUSE.matcher(behind).lookingAt()
                || HAS_OWN_WORDS.matcher(hit.text("role")).matches();
    }

    private static Stream<Body> role(Reading reading, Hit hit) {
        return English.named(reading, hit, "what").stream().map(subject -> {
            var role = hit.text("role");
            var statement = subject + " " + hit.text("verb") + " "
                    + English.resolved(reading, hit.sentence(), hit.span("role"), subject);
            return body(reading, English.told(reading, subject, role, statement, hit.span()), Side.ROLE, null);
        });
    }

    private static Stream<Body> partners(Reading reading, Hit hit) {
        return English.named(reading, hit, "what").stream().map(subject -> {
            var statement = subject + " " + hit.text("how") + " "
                    + English.resolved(reading, hit.sentence(), hit.span("partners"), subject);
            return body(
                    reading,
                    English.told(reading, subject, hit.text("partners"), statement, hit.span()),
                    Side.WORKS_WITH,
                    null);
        });
    }

    private static Stream<Body> parent(Reading reading, Hit hit) {
        return English.named(reading, hit, "what").stream()
                .flatMap(subject -> English.named(reading, hit, "parent").stream()
                        .filter(parent -> !parent.equals(subject))
                        .map(parent -> {
                            var how = English.has(hit, "under") ? "works " + hit.text("under") : hit.text("how");
                            var statement = subject + " " + how + " " + parent;
                            return body(
                                    reading,
                                    English.told(reading, subject, parent, statement, hit.span()),
                                    Side.PARENT,
                                    parent);
                        }));
    }

    private static Stream<Body> formerly(Reading reading, Hit hit) {
        return English.named(reading, hit, "what").stream().flatMap(subject -> {
            var written = hit.text("old").replaceAll("[\"“”«»]", "");
            var old = hit.signed("old").length() == 1
                    ? English.named(reading, hit, "old").orElse("")
                    : written;
            var statement = subject + " was formerly known as " + old;
            return old.equals(subject) || old.isEmpty() || !English.isNamed(old)
                    ? Stream.empty()
                    : Stream.of(body(
                            reading, English.told(reading, subject, old, statement, hit.span()), Side.FORMERLY, null));
        });
    }

    static Body body(Reading reading, Told told, Side side, @Nullable String parent) {
        return new Body(told, side, reading.page().aliases(told.subject()), parent);
    }
}
