package ijaza.fact.english.event;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Relation;
import ijaza.fact.Instrument.Type;
import ijaza.fact.Noted;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the resolutions and laws after which, by which or under which a body was founded or works, each kept apart. */
public final class Resolutions implements Finder {

    private static final String NUMBER = "(?<number>(?:{symbol}|{numbered}|[0-9]{1,4}(?![0-9/,.-]*[0-9])))";
    private static final String RESOLUTION = "(?<basis>(?:the )?(?:adoption (?:by {body} )?of )?(?:(?:{pronoun}"
            + "|the) )?(?:(?<issuer>{body})(?:'s)? )?(?<kind>resolutions?|decisions?) (?:No\\.? ?)?" + NUMBER + ")";
    private static final String LAW = "(?<basis>(?:the |an? )?(?:adoption of |provisions of |terms of "
            + ")?(?<law>(?:(?:article|section|chapter|part)s? [0-9IVX]+[a-z]?(?:\\([0-9a-z]+\\))? of (?:the "
            + ")?)?{paper}))";
    private static final String GAP =
            "(?:(?!,? (?:which|who|when|where|after|before|but|as amended|amended|as revised|replacing|and "
                    + "(?:[a-z]+ed|is|was" + "|has))\\b)[^.;]){0,120}?";
    private static final String FOUNDED = "(?<first>{subject})(?: \\([^)]{1,60}\\))?,? ?(?:(?:which|that),? "
            + ")?(?:{was} |(?:is|was) an? [^.;,{body}]{3,120}? )?{adv}(?<verb>established|created|founded|set up"
            + "|formed|instituted|constituted|incorporated|launched|adopted|proclaimed|endorsed|convened)(?! {body})"
            + GAP
            + ",? ";
    private static final String BY =
            "(?<how>by|through|under|pursuant to|in accordance with|in terms of|by virtue of|via|as a result of|on "
                    + "the basis of|in(?= (?:{pronoun}|{body}(?:'s)?|the)? ?(?:resolution|decision))) ";
    private static final String AFTER = "(?<how>following|after|in response to) ";
    private static final Pattern FOUNDED_BY = Say.pattern(FOUNDED + BY + RESOLUTION);
    private static final Pattern FOUNDED_BY_LAW = Say.pattern(FOUNDED + BY + LAW);
    private static final Pattern ESTABLISHING = Say.pattern("(?<first>)\\b" + RESOLUTION
            + ",? (?:which )?(?<how>)(?<verb>establishing|creating|setting up|established|created|set up) "
            + "(?<what>{body})");
    private static final Pattern LAW_FOUNDED = Say.pattern("(?:^|[,;] )(?<first>)" + LAW
            + " (?:formally |also )?(?<how>)(?<verb>established|establishes|created|creates|set up|sets up"
            + "|constituted|instituted) (?<what>{body})");
    private static final Pattern FOUNDED_AFTER = Say.pattern(FOUNDED + AFTER + RESOLUTION);
    private static final Pattern BY_FIRST = Say.pattern("^(?<first>)(?<how>by|in|under|pursuant to|through) "
            + RESOLUTION + "(?: (?:of|on) {date})?,? (?:{body} )?{adv}(?:established|created|set up) (?<what>{body})");
    private static final Pattern IN_ITS = Say.pattern("(?<first>)(?<issuer>{body})(?: {adv})? ?(?:established"
            + "|created|set up) (?<what>{body})"
            + GAP + " (?<how>in|by|through|under) (?<basis>(?:{pronoun} |the )?(?<kind>resolution|decision) " + NUMBER
            + ")");
    private static final Pattern WORKS_UNDER = Say.pattern("(?<first>{subject}) (?:operates|works|functions|acts|is "
            + "governed|is regulated) (?<how>under|pursuant to|in accordance with|by) (?:" + RESOLUTION + ")");
    private static final Pattern WORK_IS_GOVERNED = Say.pattern("(?<first>(?<what>{body|pronoun})(?:'s)? (?:work"
            + "|activities|operations?|mandate|functions?) (?:is|are) (?:governed|regulated|defined|set out|laid "
            + "down)) (?<how>under|in|by) " + LAW);
    private static final Pattern WORKS_UNDER_LAW = Say.pattern("(?<first>{subject}) (?:operates|works|functions"
            + "|acts|is governed|is regulated) (?<how>under|pursuant to|in accordance with|by) " + LAW);

    @Override
    public Stream<Fact> find(Reading reading) {
        return Stream.of(
                        found(
                                reading,
                                Relation.SET_UP_PURSUANT_TO,
                                FOUNDED_BY,
                                FOUNDED_BY_LAW,
                                LAW_FOUNDED,
                                ESTABLISHING,
                                BY_FIRST,
                                IN_ITS),
                        found(reading, Relation.FOUNDED_AFTER, FOUNDED_AFTER),
                        found(reading, Relation.WORKS_UNDER, WORKS_UNDER, WORKS_UNDER_LAW, WORK_IS_GOVERNED))
                .flatMap(found -> found);
    }

    private static Stream<Fact> found(Reading reading, Relation relation, Pattern... patterns) {
        return English.stated(reading, patterns).flatMap(hit -> instrument(reading, hit, relation).stream());
    }

    private static Optional<Fact> instrument(Reading reading, Hit hit, Relation relation) {
        var isLaw = English.has(hit, "law");
        var key = !isLaw
                ? Optional.of(hit.text("number"))
                : hit.signed("law").length() == 1
                        ? English.named(reading, hit, "law")
                        : Optional.of(English.resolved(reading, hit, "law"));
        return English.named(reading, hit, "what")
                .flatMap(subject -> key.map(symbol -> {
                    var issuer = !isLaw && English.has(hit, "issuer")
                            ? English.named(reading, hit, "issuer").orElse(null)
                            : null;
                    var basis = isLaw ? symbol : English.resolved(reading, hit, "basis");
                    var verb = relation == Relation.WORKS_UNDER
                            ? hit.text("how").equalsIgnoreCase("by") ? " is governed " : " works "
                            : " was "
                                    + (English.has(hit, "verb")
                                                    && !hit.text("how").isEmpty()
                                            ? hit.text("verb")
                                            : "established")
                                    + " ";
                    var how = hit.text("how").isEmpty() ? "by" : hit.text("how").toLowerCase(Locale.ROOT);
                    var statement = subject + verb + how + " " + basis;
                    var told = English.told(reading, subject, symbol, statement, hit.span());
                    return isLaw
                                    || English.has(hit, "verb")
                                            && hit.text("verb").matches("(?i)adopted|proclaimed|endorsed" + "|convened")
                            ? new Noted(FactKind.INSTRUMENT, told)
                            : new Instrument(told, Type.RESOLUTION, relation, plain(symbol), year(symbol), issuer);
                }));
    }

    private static String plain(String symbol) {
        return symbol.replaceAll(" ?\\([0-9]{4}\\)$", "");
    }

    private static @Nullable Integer year(String symbol) {
        var year = Pattern.compile("\\(([0-9]{4})\\)$").matcher(symbol);
        return year.find() ? Integer.valueOf(year.group(1)) : null;
    }
}
