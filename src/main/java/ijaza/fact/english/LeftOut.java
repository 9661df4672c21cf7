package ijaza.fact.english;

import ijaza.fact.Doubt;
import ijaza.fact.Doubt.Reason;
import ijaza.fact.Findings;
import ijaza.fact.english.event.Foundings;
import ijaza.fact.english.say.English;
import ijaza.fact.english.say.Say;
import ijaza.fact.english.words.Numbers;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import ijaza.text.Stretches;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the reader has understood and leaves out on purpose, with the reason, so that an author can see it. */
final class LeftOut {

    private static final String ROUGHLY =
            "(?:around|about|circa|ca?\\.|approximately|roughly|some|nearly|almost|more than"
                    + "|over|at least|up to|fewer than|less than|close to|well over)";
    private static final Pattern VAGUE_DATE = Say.pattern("(?<first>{subject})[^.;{body}]{0,80}?\\b" + Foundings.FOUNDED
            + "[^.;{date}]{0,60}? (?<vague>(?:(?:in|on) )?(?:" + ROUGHLY + " (?:the year )?(?:{date}|[0-9]{4})"
            + "|the (?:early |late |mid-)?(?:[0-9]{4}s|[a-z]+ century)))");
    private static final Pattern VAGUE_NUMBER =
            Say.pattern("(?<first>{subject}) (?:now |currently |also )?(?:has|employs"
                    + "|comprises|consists of|includes|represents|operates|runs|brings together|unites|counts|serves|maintains"
                    + "|manages|publishes|holds|(?:has )?(?:a )?(?:staff|membership|network) of) (?<vague>" + ROUGHLY
                    + " "
                    + Numbers.ANY + ")(?= [a-z])");

    private static final Pattern SUPPOSED =
            Say.pattern("(?<first>{subject}) (?:(?:will|would|could|may|might|should)(?: not)? "
                    + "(?:be|have been)|(?:is|was|are|were) (?:(?:to|planned to|expected to|scheduled to|due to) be|(?:believed|said"
                    + "|thought|supposed|claimed) to have been|not|never|reportedly|allegedly|supposedly|probably|perhaps"
                    + "|possibly)) " + Foundings.FOUNDED + Foundings.GAP + ",? {when}");

    private LeftOut() {}

    /** The findings with the places that are left out; what a fact rests on is not among them. */
    static Findings beside(Reading reading, Findings found) {
        var taken = taken(found);
        var more = Stream.of(
                        at(
                                Reason.VAGUE,
                                English.stated(reading, VAGUE_DATE, VAGUE_NUMBER)
                                        .map(LeftOut::vague)),
                        at(Reason.FACTS_DISAGREE, Foundings.toldTwice(reading)),
                        at(Reason.NOT_STATED, reading.hits(SUPPOSED).map(Hit::span)),
                        at(Reason.NOT_STATED, Foundings.notStated(reading)))
                .flatMap(doubts -> doubts)
                .filter(doubt -> !taken.touch(doubt.span()));
        return found.doubting(more);
    }

    private static Span vague(Hit hit) {
        return hit.span("vague");
    }

    private static Stream<Doubt> at(Reason reason, Stream<Span> places) {
        return places.distinct().map(place -> new Doubt(place, reason));
    }

    private static Stretches taken(Findings found) {
        var facts = found.facts().stream().map(fact -> fact.evidence().span());
        return new Stretches(
                Stream.concat(facts, found.doubts().stream().map(Doubt::span)).toList());
    }
}
