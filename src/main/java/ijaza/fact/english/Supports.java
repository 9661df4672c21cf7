package ijaza.fact.english;

import ijaza.fact.Support;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who supports whom; a body that the text names no supporter for has none here. */
final class Supports implements Finder {

    private static final String SUPPORTER = "(?:an? )?(?<by>{body|post}|an? (?:[a-z-]+ ){0,5}?(?:secretariat|unit"
            + "|team|group|panel|staff|office|committee|council|board|bureau)\\b)";
    private static final Pattern PASSIVE = Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))?(?:, "
            + "[^,]{1,100},)?,? (?:which )?(?<how>(?:is|are) (?:also |further )?(?:supported|assisted|serviced|aided"
            + "|advised|backed|financed|funded|sponsored|hosted))"
            + "(?: in (?:(?!by)[^,.;]){3,80}?)? by " + SUPPORTER);
    private static final Pattern FUNDED =
            Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))? (?<how>(?:is|are) (?:mainly "
                    + "|also |largely |wholly |entirely |primarily )?(?:financed|funded|supported)) by (?<by>(?!{body|post})[^.;,]{0,80}?"
                    + "\\b(?:contributions?|fees|budget|grants|donations|levies|levy|subscriptions|dues|funds|revenues?|gifts))"
                    + "(?: (?:of|from) [^.;,]{3,60})?(?=[.;,]|$| and (?:is|was|has)\\b)");
    private static final Pattern RELIES =
            Say.pattern("(?<first>{subject})(?: \\([^)]{1,80}\\))? (?<how>relies" + "|depends|draws) on " + SUPPORTER);
    private static final Pattern SECRETARIAT = Say.pattern("(?<first>(?<by>{body|pronoun}))(?: "
            + "\\([^)]{1,80}\\))?(?:, [^,]{1,100},)?,? (?:which |also )?(?<how>)(?:serves as|acts as|provides|is"
            + "|functions as) (?:the |its )?"
            + "(?:secretariat|secretariat services|secretariat support|administrative support|substantive support"
            + "|technical support|support|technical secretariat|permanent secretariat)(?: services)? (?:of"
            + "|to|for) (?<what>{body})");
    private static final Pattern ACTIVE = Say.pattern("(?<first>(?<by>{body|pronoun}))(?: \\([^)]{1,80}\\))?(?:, "
            + "[^,]{1,100},)?,? (?:which |also )?(?<how>)(?:supports|assists|services) (?<what>{body})(?=[.,;]|$| in "
            + "| with | by )");

    @Override
    public Stream<Support> find(Reading reading) {
        return English.stated(reading, PASSIVE, FUNDED, RELIES, SECRETARIAT, ACTIVE)
                .flatMap(hit -> support(reading, hit).stream());
    }

    private static Optional<Support> support(Reading reading, Hit hit) {
        var by = hit.signed("by").length() == 1 ? English.named(reading, hit, "by") : Optional.of(hit.text("by"));
        return English.named(reading, hit, "what")
                .flatMap(subject -> by.filter(name -> !name.equals(subject)).map(supporter -> {
                    var how = hit.text("how").isEmpty()
                            ? "is supported by"
                            : hit.text("how").startsWith("is") ? hit.text("how") + " by" : hit.text("how") + " on";
                    var told = English.told(
                            reading, subject, supporter, subject + " " + how + " " + supporter, hit.span());
                    return new Support(told, supporter);
                }));
    }
}
