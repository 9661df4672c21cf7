package ijaza.fact.arabic.bodies;

import ijaza.fact.Fact;
import ijaza.fact.Support;
import ijaza.fact.arabic.page.Committees;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import ijaza.text.Noun;
import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who supports whom; a body that the text names no supporter for has none here. */
public final class Supports implements Finder {

    private static final Pattern HAS_ITS_OWN = Signs.pattern(
            Phrases.BEGIN + "(?<first>[يت]دعم [^.]{0,160}?)(?<of>{body}) لديها? {word} {word} \\((?<by>{body})\\)");
    private static final Pattern RELIES =
            Signs.pattern(Phrases.BEGIN + "(?<first>[يت]عتمد) (?<of>{body}) على (?<by>{body})");
    private static final Pattern SUPPORTS =
            Signs.pattern(Phrases.BEGIN + "(?<first>[يت]دعم|[يت]ساعد|[يت]ساند) (?<by>{body}) (?<of>{body})");
    /** The supported one may stand first: «وتساعد المجلسَ لجنةٌ». */
    private static final Pattern SUPPORTED = Signs.pattern(Phrases.BEGIN
            + "(?<first>[يت]دعم|[يت]ساعد|[يت]ساند|[يت]عاون) (?<of>{body})(?: في [^.،؛{body}]{1,60})? (?<by>{body})");

    private static final Pattern WHICH_SUPPORTS =
            Signs.pattern("(?<first>(?<by>{body}))،? (?:الذي|التي) [يت](?:دعم|ساعد|ساند) (?<of>{body})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(HAS_ITS_OWN).map(hit -> hasItsOwn(reading, hit)),
                        reading.hits(RELIES).map(hit -> relies(reading, hit)),
                        reading.hits(SUPPORTS)
                                .filter(hit -> agrees(reading, hit))
                                .map(hit -> supports(reading, hit)),
                        reading.hits(SUPPORTED)
                                .filter(hit -> agrees(reading, hit))
                                .map(hit -> supports(reading, hit)),
                        reading.hits(WHICH_SUPPORTS).map(hit -> supports(reading, hit)))
                .flatMap(found -> found);
    }

    /** The verb agrees with its subject, and the other body could not be meant: in Arabic either may come first. */
    private static boolean agrees(Reading reading, Hit hit) {
        var feminine = hit.signed("first").startsWith("ت");
        return Noun.headOf(reading.full(hit, "by")).isFeminine() == feminine
                && Noun.headOf(reading.full(hit, "of")).isFeminine() != feminine;
    }

    private static Support hasItsOwn(Reading reading, Hit hit) {
        var subject = Committees.fullName(reading.page(), hit.mention("of"));
        var by = hit.mention("by").name();
        var statement = Phrases.agree(subject, "يحظى ", "تحظى ") + subject + " بدعم " + by;
        return new Support(reading.told(subject, by, statement, hit.span("first", "by")), reading.full(hit, "by"));
    }

    private static Support relies(Reading reading, Hit hit) {
        var subject = Committees.fullName(reading.page(), hit.mention("of"));
        var by = hit.mention("by").name();
        var statement = hit.text("first") + " " + subject + " على " + by;
        return new Support(reading.told(subject, by, statement, hit.span("first", "by")), reading.full(hit, "by"));
    }

    private static Support supports(Reading reading, Hit hit) {
        var subject = Committees.fullName(reading.page(), hit.mention("of"));
        var by = hit.mention("by").name();
        var statement = Phrases.agree(by, "يدعم ", "تدعم ") + by + " " + subject;
        return new Support(reading.told(subject, by, statement, span(hit)), reading.full(hit, "by"));
    }

    private static Span span(Hit hit) {
        return hit.match().end("of") > hit.match().end("by") ? hit.span("first", "of") : hit.span("first", "by");
    }
}
