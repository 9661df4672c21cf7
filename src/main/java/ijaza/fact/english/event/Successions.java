package ijaza.fact.english.event;

import ijaza.fact.Succession;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what took the place of what. */
public final class Successions implements Finder {

    private static final String OLD = "(?<old>{any}|(?:the|its|an?) (?:(?! (?:which|who|that|and|in|on|as|by|after"
            + "|when)\\b)[^.,;:]){3,90}?)(?=[.,;:)]|$| (?:which|who|that|and|in|on|as|by|after|when|with|was|were"
            + "|created|established|founded)\\b)";
    private static final Pattern REPLACED = Say.pattern("(?<first>(?<new>{thing}))(?: \\([^)]{1,80}\\))?(?:, "
            + "[^,]{1,100},)?,? (?:which )?(?:has )?(?:later |subsequently |formally |officially |also |then "
            + ")?(?<how>replaced|replaces|succeeded|succeeds|superseded|supersedes|took over from|took over the "
            + "(?:tasks|functions|role|mandate|work|duties|responsibilities) of|took the place of|is the (?:legal "
            + "|direct )?successor (?:to|of)|is (?:a |the )?successor (?:to|of)|grew out of|evolved from|emerged "
            + "from|originated from|originated in) " + OLD);
    private static final Pattern WAS_REPLACED = Say.pattern("(?<first>(?<old>{thing}))(?: \\([^)]{1,80}\\))?,? "
            + "(?:which )?{was} (?:later |subsequently |formally |then |eventually )?(?:replaced|succeeded"
            + "|superseded) (?:(?:in|on) {date} )?by (?<new>{any})");
    private static final Pattern SET_UP_TO_REPLACE = Say.pattern("(?<first>(?<new>{thing}))(?: \\([^)]{1,80}\\))?,? "
            + "(?:which )?{was} {adv}" + Foundings.FOUNDED
            + "(?:(?!which|who)[^.;]){0,120}?,? (?:to (?:replace|succeed|take over from)|as (?:the |a )?(?:legal "
            + ")?successor (?:to|of)|in (?:the )?place of|replacing|succeeding|in succession to) " + OLD);

    private static final Pattern MERGED =
            Say.pattern("(?<first>(?<new>{body|pronoun}))(?: \\([^)]{1,80}\\))?,? (?:came into "
                    + "(?:being|existence)|{was} {adv}" + Foundings.FOUNDED
                    + ")(?: (?:in|on) {date})? (?:with|through|by|from|out of"
                    + "|after|following|as a result of) (?:the |a )?(?:merger|merging|amalgamation|fusion|unification) (?:of|between) "
                    + "(?<both>{any}(?:, {any})*,? and (?:the )?{any})");

    @Override
    public Stream<Succession> find(Reading reading) {
        return Stream.concat(
                English.stated(reading, REPLACED, WAS_REPLACED, SET_UP_TO_REPLACE)
                        .flatMap(hit -> succession(reading, hit).stream()),
                English.stated(reading, MERGED).flatMap(hit -> merger(reading, hit).stream()));
    }

    private static Optional<Succession> merger(Reading reading, Hit hit) {
        var both = hit.text("both");
        return English.named(reading, hit, "new")
                .map(now -> new Succession(
                        English.told(reading, now, both, now + " was formed by the merger of " + both, hit.span())));
    }

    private static Optional<Succession> succession(Reading reading, Hit hit) {
        var old = hit.signed("old").length() == 1
                ? English.named(reading, hit, "old")
                : Optional.of(English.resolved(reading, hit, "old")).filter(_ -> English.isClear(reading, hit, "old"));
        return English.named(reading, hit, "new")
                .flatMap(now -> old.filter(name -> !name.equals(now))
                        .map(before -> new Succession(English.told(
                                reading,
                                now,
                                before,
                                now + " " + (English.has(hit, "how") ? hit.text("how") : "replaced") + " " + before,
                                hit.span()))));
    }
}
