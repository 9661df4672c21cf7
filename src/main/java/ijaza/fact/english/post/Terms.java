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

    private static final String WHO = "(?:board |council |executive |ordinary |elected )?(?:members|member states"
            + "|member countries|judges|commissioners|directors|president|chair|chairperson|chairman|chairs"
            + "|director-general|director|secretary-general|councillors|experts|trustees|governors|delegates"
            + "|officers|presidency|chairmanship)";
    private static final String YEARS = "(?:(?:terms?|periods?|mandates?) of (?<number>" + Numbers.ANY
            + ") (?<thing>years)|(?<digits>" + Numbers.ANY + ")-year,? (?:renewable )?(?:terms?|periods?|mandates?))";
    private static final Pattern TERM = Say.pattern("(?<first>(?<who>\\b" + WHO + "|{post})(?: of (?<what>{body"
            + "|pronoun}))?)[^.;]{0,140}? (?:for|serves?|hold office for)(?: a| an)?(?: renewable| fixed| single| "
            + "non-renewable| maximum)? "
            + YEARS);
    private static final Pattern HAS_MEMBERS = Say.pattern("(?<first>{subject})[^.;{body}]{0,80}? (?<who>" + WHO
            + "),? (?:(?:who|who are|which are|are|is|who is) )?(?:elected|appointed|chosen|nominated|serve|sit"
            + "|hold office|serving)[^.;]{0,100}? for(?: a| an)?(?: renewable| fixed| single| "
            + "non-renewable)? " + YEARS);

    @Override
    public Stream<Count> find(Reading reading) {
        return English.stated(reading, TERM, HAS_MEMBERS).flatMap(hit -> term(reading, hit));
    }

    /** "The members of the Council", or a post whose body is known. */
    private static Stream<String> of(Reading reading, Hit hit) {
        if (hit.signed("who").length() == 1 && !English.has(hit, "what")) {
            return English.named(reading, hit, "who")
                    .filter(post -> post.contains(" of "))
                    .map(post -> post.startsWith("the ") ? post : "the " + post)
                    .stream();
        }
        var who = hit.signed("who").length() == 1
                ? hit.text("who").replaceFirst("(?i)^the ", "")
                : hit.text("who").toLowerCase(Locale.ROOT);
        return English.named(reading, hit, "what").map(body -> "the " + who + " of " + body).stream();
    }

    private static Stream<Count> term(Reading reading, Hit hit) {
        return of(reading, hit).map(whose -> {
            var number = hit.has("number") ? "number" : "digits";
            var subject = "the term of " + whose;
            var shown = hit.text(number) + " years";
            var told = English.told(reading, subject, shown, subject + " is " + shown, hit.span());
            return new Count(told, "years", Numbers.number(hit.signed(number)));
        });
    }
}
