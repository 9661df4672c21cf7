package ijaza.fact.arabic;

import ijaza.fact.Fact;
import ijaza.fact.Founding;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when bodies were founded: only where a verb of founding has its own date. */
final class Foundings implements Finder {

    static final String FOUNDED = "(?:أنشئت?|أسست?|تأسست?|استحدثت?|(?:تم|جرى) (?:إنشاء|تأسيس|استحداث))";

    /** The legal basis between a body and its date; a basis with a date of its own («الصادر في ...») takes the date. */
    private static final String LEGAL = "(?: (?:بموجب|عملا|بقرار|بناء|بمرسوم|بقانون|وفقا|في مدينة|من قبل) "
            + "(?:(?!مؤرخ|صادر|صدر|معتمد|متخذ)[^.،؛]){1,80}?)?";

    private static final Pattern VERB_FIRST =
            Signs.pattern(Phrases.BEGIN + "(?<first>" + FOUNDED + ") (?<what>{any})" + LEGAL + Phrases.WHEN);
    private static final Pattern BODY_FIRST =
            Signs.pattern("(?<first>(?<what>{any}))(?: \\([^)]{1,60}\\))?،? (?:و?(?:الذي|التي) )?"
                    + "(?:قد |كان قد |كانت قد )?(?:" + FOUNDED + "|المنشأة?|المؤسسة?)" + LEGAL + Phrases.WHEN);
    private static final Pattern ACTIVE = Signs.pattern(
            Phrases.BEGIN + "(?<first>(?:أنشأت?|أسست?)) {agent}(?: {person})? (?<what>{any})" + LEGAL + Phrases.WHEN);

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(VERB_FIRST, BODY_FIRST, ACTIVE).map(hit -> founding(reading, hit));
    }

    private static Founding founding(Reading reading, Hit hit) {
        var subject = reading.full(hit, "what");
        var when = hit.mention("when");
        var date = Objects.requireNonNull(when.date(), "a date's mention has its date");
        var statement = Phrases.agree(subject, "أُنشئ ", "أُنشئت ") + subject + " " + Phrases.on(when);
        return new Founding(reading.told(subject, when.name(), statement, hit.span("first", "when")), date);
    }
}
