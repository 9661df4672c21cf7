package ijaza.fact.arabic;

import ijaza.fact.Cycle;
import ijaza.fact.Fact;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Noun;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what comes round again, how often, and by whom. */
final class Cycles implements Finder {

    private static final String EVERY =
            "كل (?:سنة|سنتين|عام|عامين|شهر|شهرين|أسبوع|أسبوعين|" + Numerals.ANY + " (?:سنوات|أعوام|أشهر|أسابيع))";
    private static final String PERIOD = "(?<period>" + EVERY + ")(?![ء-ي])";
    private static final Pattern DONE =
            Signs.pattern("(?<what>ال[ء-ي]{4,}) (?:الذي|التي) (?<verb>[يت][ء-ي]+?)ها? " + PERIOD + " ل(?<of>{any})");
    private static final Pattern MEETS =
            Signs.pattern(Phrases.BEGIN + "(?<verb>[يت]جتمع) (?<who>{body}) (?<period>(?:مرة |مرتين |" + Numerals.ANY
                    + " مرات )?(?:" + EVERY + "|في السنة|في العام|سنويا))(?![ء-ي])");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(DONE).map(hit -> done(reading, hit)),
                reading.hits(MEETS).map(hit -> meets(reading, hit)));
    }

    private static Cycle done(Reading reading, Hit hit) {
        var subject = Phrases.withoutArticle(hit.text("what")) + " " + reading.full(hit, "of");
        var agent = agent(reading, hit);
        var period = hit.text("period");
        var who = agent.map(reading.page()::fullName).orElse(null);
        var statement = (who == null ? "يجري " : hit.text("verb") + " " + who + " ") + subject + " " + period;
        var start = agent.isPresent()
                ? hit.sentence().span().start()
                : hit.span("what").start();
        var evidence = new Span(start, hit.span("of").end());
        return new Cycle(reading.told(subject, period, statement, evidence), subject, who);
    }

    /** Who does it: the first body of the sentence that the verb agrees with. */
    private static Optional<Mention> agent(Reading reading, Hit hit) {
        var feminine = hit.signed("verb").startsWith("ت");
        return hit.sentence().mentions().stream()
                .filter(mention -> mention.kind() == Mention.Kind.BODY)
                .filter(mention -> mention.span().end() <= hit.span().start())
                .filter(mention -> Noun.headOf(reading.page().fullName(mention)).isFeminine() == feminine)
                .findFirst();
    }

    private static Cycle meets(Reading reading, Hit hit) {
        var who = reading.full(hit, "who");
        var period = hit.text("period");
        var statement = hit.text("verb") + " " + who + " " + period;
        var told = reading.told("اجتماع " + who, period, statement, hit.span("verb", "period"));
        return new Cycle(told, "اجتماع " + who, who);
    }
}
