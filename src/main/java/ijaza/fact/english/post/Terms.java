package ijaza.fact.english.post;

import ijaza.fact.Count;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds for how many years somebody holds a seat or an office. */
public final class Terms implements Finder {

    private static final String WHO =
            "(?:board |council |executive |ordinary |elected |voting )?(?:members?|member states"
                    + "|member countries|judges|commissioners|directors|president|chair|chairperson|chairman|chairs"
                    + "|director-general|director|secretary-general|councillors|experts|trustees|governors|delegates"
                    + "|officers|presidency|chairmanship)";
    private static final String YEARS = "(?:(?:terms?|periods?|mandates?)(?: of office)? of (?<number>" + Numbers.ANY
            + ") (?<thing>years)|(?<digits>" + Numbers.ANY + ")-year,? (?:renewable )?(?:terms?|periods?|mandates?))";
    private static final String KIND = "(?: a| an)?(?: renewable| fixed| single| non-renewable| maximum)? ";
    /** Up to the term: but no other holder, whose term it might be. */
    private static final String GAP = "(?:(?!,? (?:and|but|while|whereas) (?:the |its |an? |" + Numbers.ANY
            + " )?(?:{post}|{body}|{person}|{pronoun}|" + WHO + ")\\b)[^.;]){0,140}?";

    private static final Pattern TERM = Say.pattern("(?<first>(?<who>\\b" + WHO + "|{post})(?: of (?<what>{body"
            + "|pronoun}))?)" + GAP + " (?:for|(?:each )?serves?|hold office for|to)" + KIND + YEARS);
    private static final Pattern HAS_MEMBERS = Say.pattern("(?<first>{subject})[^.;{body}]{0,80}? (?<who>" + WHO
            + "|[a-z]+ees),? (?:(?:who|who are|which are|are|is|who is) )?(?:each )?(?:elected|appointed|chosen"
            + "|nominated|serve|sit|hold office|serving)" + GAP + "(?: for| to)?" + KIND + YEARS);
    private static final Pattern IS_CHOSEN = Say.pattern("(?<first>{subject}) (?:is|are) (?:elected|appointed|chosen"
            + "|nominated)(?: to office)?" + GAP + " (?:for|to)" + KIND + "(?:" + YEARS + "|(?<plain>" + Numbers.ANY
            + ") years)");

    private static final Pattern ITS_TERM = Say.pattern("(?<first>(?<what>{body|pronoun})(?:'s)? term(?: of office)? "
            + "(?:is|lasts|runs for) )(?<plain>" + Numbers.ANY + ") years");

    @Override
    public Stream<Count> find(Reading reading) {
        return English.stated(reading, TERM, HAS_MEMBERS, IS_CHOSEN, ITS_TERM).flatMap(hit -> term(reading, hit));
    }

    /** "The members of the Council", or a post whose body is known. */
    private static Stream<String> of(Reading reading, Hit hit) {
        if (!English.has(hit, "who")) {
            return English.named(reading, hit, "what").stream();
        }
        if (hit.signed("who").length() == 1 && !English.has(hit, "what")) {
            return English.named(reading, hit, "who")
                    .filter(post -> post.contains(" of "))
                    .map(post -> post.startsWith("the ") ? post : "the " + post)
                    .stream();
        }
        var who = hit.signed("who").length() == 1
                ? hit.text("who").replaceFirst("(?i)^the ", "")
                : hit.text("who").toLowerCase(Locale.ROOT).replaceFirst("member$", "members");
        return English.named(reading, hit, "what").map(body -> "the " + who + " of " + body).stream();
    }

    private static Stream<Count> term(Reading reading, Hit hit) {
        return of(reading, hit).map(whose -> {
            var number = Stream.of("number", "digits", "plain")
                    .filter(group -> English.has(hit, group))
                    .findFirst()
                    .orElseThrow();
            var subject = "the term of " + whose;
            var shown = hit.text(number) + " years";
            var told = English.told(reading, subject, shown, subject + " is " + shown, hit.span());
            return new Count(told, "years", Numbers.number(hit.signed(number)));
        });
    }
}
