package ijaza.fact.arabic.numbers;

import ijaza.fact.Count;
import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds how many things of a kind the text says that somebody or something has. */
public record Counts(Clauses clauses) implements Finder {

    private static final Pattern CONTAINS = Signs.pattern(
            "^(?<joint>(?: (?:في|ضمن) (?:عضويت|صفوف|عضوي)(?:ه|ها|ته|تها)?| حاليا| اليوم)?) " + CountedThings.ALL);
    private static final Pattern CONSISTS = Signs.pattern("^(?<joint> (?:حاليا )?(?:من|على|إلى)) " + CountedThings.ALL);
    private static final Pattern IN_ITS_FIELDS =
            Signs.pattern("^(?<joint> (?:اختصاصات|مهام|عمل|نشاط|أعمال|أنشطت|صلاحيات)(?:ه|ها) (?:في|عبر|من خلال|ضمن)) "
                    + CountedThings.ALL);
    private static final Pattern FORMED = Signs.pattern("^(?<joint>) " + CountedThings.ALL);
    private static final Pattern OVERSEES = Signs.pattern("^(?<joint> على) " + CountedThings.ALL);
    private static final Pattern BELONGS =
            Signs.pattern("(?<![ء-ي])(?<verb>[وف]?[يت]تبع) (?:ل|إلى )?(?<of>{any}) " + CountedThings.ALL);
    private static final Pattern HAS =
            Signs.pattern("(?<=^[^ء-ي]{0,4}|[.،؛:] |[يت](?:تبع|وجد|توفر) |(?<![ء-ي])[وف])(?<verb>لدى |لل?)(?<of>{any}) "
                    + CountedThings.ALL);
    private static final Pattern DEFINITE =
            Signs.pattern("(?<!ال[ء-ي]{1,14} )(?<thing>ال[ء-ي]{3,}(?: ال[ء-ي]{2,}(?:ة|ي))?) ال(?<number>"
                    + Numerals.SMALL + ") (?:ل|في )(?<of>{any})");
    private static final Pattern HEAD_AND = Signs.pattern(
            "^(?<joint> (?:حاليا )?من (?:ال)?(?:رئيس|محافظ|أمين عام|مدير عام)ة?(?:ه|ها)?(?: (?:ونائب|ونائبين|ونائبان|ووكيل)(?:ه|ها|ا|ي)?(?: ل?لرئيس)?)? و)"
                    + CountedThings.ALL);

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        inTail(reading, CONTAINS, Act.CONTAIN, Act.HOLD),
                        inTail(reading, CONSISTS, Act.CONSIST, Act.REST),
                        inTail(reading, HEAD_AND, Act.CONSIST),
                        inTail(reading, FORMED, Act.FORM),
                        inTail(reading, IN_ITS_FIELDS, Act.WORK),
                        inTail(reading, OVERSEES, Act.CONCERN),
                        reading.hits(BELONGS, HAS)
                                .filter(CountedThings::isWhole)
                                .flatMap(hit -> CountedThings.each(
                                        reading,
                                        hit,
                                        opening(reading, hit),
                                        hit.span().start())),
                        reading.hits(DEFINITE).map(hit -> definite(reading, hit)))
                .flatMap(found -> found);
    }

    private Stream<Count> inTail(Reading reading, Pattern pattern, Act... acts) {
        return clauses.telling(acts)
                .filter(clause -> clause.hasSubject() && CountedThings.isWhole(clause.sentence()))
                .flatMap(clause -> clause.inTail(pattern)
                        .limit(1)
                        .flatMap(hit -> CountedThings.each(
                                reading,
                                hit,
                                opening(reading, clause, hit),
                                clause.to(hit.match().end("joint")).start())));
    }

    private static CountedThings.Opening opening(Reading reading, Clause clause, Hit hit) {
        var verb = Phrases.verb(reading, clause);
        return new CountedThings.Opening(clause.who(), verb + " " + clause.who() + " " + hit.text("joint"));
    }

    private static CountedThings.Opening opening(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var verb = hit.text("verb");
        var words = verb.startsWith("ل") && verb.length() <= 2
                ? Phrases.to(subject)
                : verb.endsWith("تبع") ? "يتبع " + Phrases.to(subject) : verb + " " + subject;
        return new CountedThings.Opening(subject, words);
    }

    private static Count definite(Reading reading, Hit hit) {
        var subject = reading.full(hit, "of");
        var key = reading.show(hit.span("thing", "number"));
        var things = Phrases.withoutArticle(hit.text("thing"));
        var number = Numerals.number(hit.signed("number"));
        var statement = Phrases.to(subject) + " " + hit.text("number") + " " + things;
        return new Count(reading.told(subject, key, statement, hit.span("thing", "of")), things, number);
    }
}
