package ijaza.fact.english;

import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Relation;
import ijaza.fact.Instrument.Type;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the symbols of reports, strategies and charters, what they are about, and what they aim at. */
final class Papers implements Finder {

    private static final Pattern SYMBOL_BEHIND = Say.pattern("(?<first>(?<what>{paper})),? \\((?:(?:{body} "
            + ")?(?:resolution|document|decision) )?(?<symbol>{symbol}|{numbered})\\)");
    private static final Pattern CONTAINED = Say.pattern("(?<first>(?<what>{paper}))(?:, | )(?:is )?(?:contained"
            + "|annexed|set out|issued|adopted) (?:in|as|to|by|through|under) (?:the )?(?:{body} )?(?:document"
            + "|resolution|decision) (?<symbol>{symbol}|{numbered})");
    private static final Pattern REPORT = Say.pattern("(?<issuer>{agent})(?:'s)?(?: {person})?(?:(?! "
            + "report)[^.;]){0,90}?,? (?<first>(?:in )?(?:(?:his|her|its|{pronoun}) )?report) "
            + "\\(?(?<symbol>{symbol})\\)? (?:on|about|entitled|titled|concerning) (?<about>[^.,;]{4,250})");
    private static final Pattern REPORT_ON = Say.pattern("(?<first>report) of (?<issuer>{agent}) on (?<about>(?:(?! "
            + "\\({symbol})[^.,;]){4,200}) \\((?<symbol>{symbol})\\)");
    private static final Pattern AIMS = Say.pattern("(?<first>(?<what>{paper}))(?: \\([^)]{1,80}\\))?(?:, "
            + "[^,]{1,100},)? (?<how>aims to|seeks to|aims at|is intended to|is designed to|was designed to|sets out "
            + "to) (?<about>[^.;]{4,300}?)(?=[.;]|$|,? and (?:is|was|has|entered|it)\\b|, which)");
    private static final Pattern AIM_OF = Say.pattern("(?<first>The (?:main |overall |primary |central )?(?:aim"
            + "|purpose|goal|objective) of (?<what>{paper})) (?<how>is to) (?<about>[^.;]{4,300}?)(?=[.;]|$)");
    private static final String VERBS = "deals with|concerns|covers|regulates|governs|addresses|requires|prohibits|bans"
            + "|obliges|guarantees|defines|provides for|lays down|sets out|commits";
    private static final Pattern ABOUT = Pattern.compile("(?:" + VERBS + ") ");
    private static final Pattern IS_ABOUT = Say.pattern("(?<first>(?<what>{paper}))(?: \\([^)]{1,80}\\))?(?:, "
            + "[^,]{1,100},)? (?<how>" + VERBS + ")"
            + " (?![0-9]|two|three|four|five|six|seven|eight|nine"
            + "|ten)(?<about>(?![^.;]*following)[^.;]{4,300}?)(?=[.;]|$|,? and (?:is"
            + "|was|has|entered|it)\\b|, which)");

    /** Whether these words only say what a paper is about. */
    static boolean isAbout(String words) {
        return ABOUT.matcher(words).lookingAt();
    }

    @Override
    public Stream<Instrument> find(Reading reading) {
        return Stream.of(
                        English.stated(reading, SYMBOL_BEHIND, CONTAINED).flatMap(hit -> symbol(reading, hit).stream()),
                        English.stated(reading, REPORT, REPORT_ON).flatMap(hit -> report(reading, hit)),
                        English.stated(reading, AIMS, AIM_OF)
                                .flatMap(hit -> about(reading, hit, Relation.AIMS_AT).stream()),
                        English.stated(reading, IS_ABOUT)
                                .flatMap(hit -> about(reading, hit, Relation.IS_ABOUT).stream()))
                .flatMap(found -> found);
    }

    private static Optional<Instrument> symbol(Reading reading, Hit hit) {
        return English.named(reading, hit, "what").map(subject -> {
            var symbol = hit.mention("symbol").name();
            var told = English.told(reading, subject, symbol, "The symbol of " + subject + " is " + symbol, hit.span());
            return new Instrument(told, typeOf(subject), Relation.BEARS_SYMBOL, symbol, null, null);
        });
    }

    private static Stream<Instrument> report(Reading reading, Hit hit) {
        return English.named(reading, hit, "issuer").stream().flatMap(issuer -> {
            var symbol = hit.mention("symbol").name();
            var about = English.resolved(reading, hit, "about");
            var subject = "the report of " + issuer + " on " + about;
            var bears =
                    English.told(reading, subject, symbol, "The symbol of " + subject + " is " + symbol, hit.span());
            var named = "the report of " + issuer + " (" + symbol + ")";
            var isAbout = English.told(reading, named, about, named + " is about " + about, hit.span());
            return Stream.of(
                    new Instrument(bears, Type.REPORT, Relation.BEARS_SYMBOL, symbol, null, issuer),
                    new Instrument(isAbout, Type.REPORT, Relation.IS_ABOUT, symbol, null, issuer));
        });
    }

    private static Optional<Instrument> about(Reading reading, Hit hit, Relation relation) {
        return English.named(reading, hit, "what").map(subject -> {
            var key = hit.text("about");
            var statement = subject + " " + (hit.text("how").equals("is to") ? "aims to" : hit.text("how")) + " "
                    + English.resolved(reading, hit, "about");
            return new Instrument(
                    English.told(reading, subject, key, statement, hit.span()),
                    typeOf(subject),
                    relation,
                    subject,
                    null,
                    null);
        });
    }

    private static Type typeOf(String name) {
        var plain = name.toLowerCase(Locale.ROOT);
        if (plain.contains("resolution")) {
            return Type.RESOLUTION;
        }
        if (plain.contains("report") || plain.contains("memorandum")) {
            return Type.REPORT;
        }
        return plain.matches(".*\\b(?:strategy|plan|policy|vision|roadmap|agenda|framework)\\b.*")
                ? Type.STRATEGY
                : Type.CHARTER;
    }
}
