package ijaza.fact.english;

import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds where a body has its seat. */
final class Seats implements Finder {

    private static final String PLACE = "(?<place>(?-i:[A-Z])\\p{L}+, (?-i:[A-Z]\\.){2,3}"
            + "|(?-i:[A-Z])[\\p{L}'-]+(?:(?:[ -]| (?:de|of|la|el|al|upon|am) "
            + ")(?-i:[A-Z])[\\p{L}'-]+){0,3}(?:, (?-i:[A-Z])[\\p{L}'-]+(?: (?-i:[A-Z])[\\p{L}'-]+)?)?|{name}(?:, "
            + "(?-i:[A-Z])[\\p{L}'-]+)?)";
    private static final Pattern IS_IN = Say.pattern("(?<first>{subject}),? (?:which |now )?(?:(?:is|has been|are) "
            + ")?(?:permanently |currently |now )?(?:headquartered|based|located|seated|domiciled) (?:at|in) "
            + "(?:{body} in |the (?:city|town|capital) of )?" + PLACE);
    private static final Pattern HAS_SEAT = Say.pattern("(?<first>{subject}) (?:has|maintains) {pronoun} "
            + "(?:head(?:quarters| office)|seat|main office|secretariat|permanent seat) (?:in|at) " + PLACE);
    private static final Pattern SEAT_OF = Say.pattern("(?<first>(?:The )?(?:headquarters|head office|seat|main "
            + "office) of (?<what>{body}) (?:is|are) (?:located |situated )?(?:in|at)) " + PLACE);
    private static final Pattern ITS_SEAT = Say.pattern("(?<first>(?<what>{body|pronoun})(?:'s)? (?:headquarters"
            + "|head office|seat|main office|permanent seat) (?:is|are) (?:located |situated |based )?(?:in|at)) "
            + PLACE);
    private static final Pattern WITH_SEAT = Say.pattern("(?<first>{subject})[^.;{body}]{0,100}?,? with "
            + "(?:{pronoun} )?(?:headquarters|head office|seat) (?:in|at) " + PLACE);

    private static final Pattern SEAT_FIRST = Say.pattern(
            "^(?<first>(?:Headquartered|Based|Located|Seated) (?:in|at) )" + PLACE + ", (?<what>{body|pronoun})(?= )");

    private static final Pattern IS_ONE_IN = Say.pattern("(?<first>{subject}) (?:is|was) an? [^.;{body}]{3,140}? "
            + "(?:headquartered|based|seated|with (?:its )?(?:headquarters|head office|seat)|whose (?:headquarters"
            + "|seat) (?:is|are)) in " + PLACE);
    private static final Pattern WHERE_IT_SITS = Say.pattern("\\bin (?<first>)" + PLACE
            + ", where (?<what>{pronoun}) (?:has {pronoun} (?:seat|headquarters|head office)|is (?:based"
            + "|headquartered|located))");
    private static final Pattern SEAT_SERVES = Say.pattern("(?<first>(?<what>{body|pronoun})(?:'s)? (?:headquarters"
            + "|head office|main office) in )" + PLACE + "(?=,? (?:serves|houses|has|is|was|employs|hosts)\\b)");
    private static final Pattern BESIDES_ITS_SEAT = Say.pattern("^(?<first>(?:In addition to|Besides|Apart from"
            + "|From|At|Alongside) {pronoun} (?:head(?:quarters| office)|seat|main office|base) in )" + PLACE
            + ", (?<what>{body|pronoun})");

    @Override
    public Stream<Noted> find(Reading reading) {
        return English.stated(
                        reading,
                        IS_IN,
                        HAS_SEAT,
                        SEAT_OF,
                        ITS_SEAT,
                        WITH_SEAT,
                        SEAT_FIRST,
                        IS_ONE_IN,
                        SEAT_SERVES,
                        WHERE_IT_SITS,
                        BESIDES_ITS_SEAT)
                .flatMap(hit -> seat(reading, hit));
    }

    private static Stream<Noted> seat(Reading reading, Hit hit) {
        return English.named(reading, hit, "what").stream().map(body -> {
            var place = hit.text("place");
            var told = English.told(reading, body, place, body + " has its seat in " + place, hit.span());
            return new Noted(FactKind.BODY, told);
        });
    }
}
