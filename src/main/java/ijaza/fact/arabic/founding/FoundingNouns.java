package ijaza.fact.arabic.founding;

import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Pronouns;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds foundings told by a noun: «يعود تأسيس ... إلى عام», «منذ إنشائها في عام», «سنة التأسيس: 1990». */
public record FoundingNouns(Pronouns pronouns) implements Finder {

    private static final String NOUN = "(?:تأسيس|إنشاء|نشأة|إحداث|استحداث)";
    private static final String YEAR = "(?:(?:في|منذ|بتاريخ) )?(?:يوم )?(?:(?:ال)?عام |سنة )?(?<when>{date})";
    private static final Pattern GOES_BACK = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?[يت](?:عود|رجع)(?: تاريخ)? " + NOUN + " (?<what>{body})) إلى " + YEAR);
    private static final Pattern WAS =
            Signs.pattern("(?<![ء-ي])(?<first>[وف]?(?:كان|تم|جرى|جاء) " + NOUN + " (?<what>{body})) " + YEAR);
    private static final Pattern LIGHT =
            Signs.pattern("(?<![ء-ي])(?<first>[وف]?(?:رأى|رأت) (?<what>{body}) النور) " + YEAR);
    private static final Pattern NEXT =
            Signs.pattern("(?<first>(?<![ء-ي])[وف]?(?:تلت|أعقبت|تبعت)(?:ه|ها|هما) (?<what>{body})) " + YEAR);
    private static final Pattern ITS =
            Signs.pattern("(?<![ء-ي])(?<first>(?:منذ|عند|بعد) (?:تأسيس|إنشائ|نشأت|إحداث)(?<pronoun>ها?)) " + YEAR);
    private static final Pattern FOUNDED =
            Signs.pattern("(?<first>(?<what>{body}))،? (?:المنشأة?|المؤسسة?|المحدثة?)" + Phrases.LEGAL + Phrases.WHEN);
    private static final Pattern LABEL = Signs.pattern(
            "^[^ء-ي]{0,3}(?<first>(?:تاريخ|سنة|عام) (?:ال)?(?:تأسيس|إنشاء|إحداث))(?:ه|ها)? ?[:：–-]? ?(?:سنة |عام )?(?<when>{date})[^ء-ي]{0,4}[مه]?[^ء-ي]{0,2}$");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(GOES_BACK, WAS, FOUNDED, LIGHT, NEXT)
                                .flatMap(hit -> founding(reading, hit, Optional.of(reading.full(hit, "what")))),
                        reading.hits(ITS).flatMap(hit -> founding(reading, hit, pronouns.meant(hit, "pronoun"))),
                        reading.hits(LABEL)
                                .flatMap(hit ->
                                        founding(reading, hit, reading.page().organisation())))
                .flatMap(found -> found);
    }

    private static Stream<Fact> founding(Reading reading, Hit hit, Optional<String> body) {
        return body.stream()
                .map(name -> Foundings.of(
                        reading,
                        Phrases.agree(name, "أُنشئ ", "أُنشئت "),
                        name,
                        hit.mention("when"),
                        hit.span("first", "when")));
    }
}
