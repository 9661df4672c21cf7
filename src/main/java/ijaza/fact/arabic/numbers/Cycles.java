package ijaza.fact.arabic.numbers;

import ijaza.fact.Cycle;
import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.words.Numerals;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import ijaza.text.Noun;
import ijaza.text.Span;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what comes round again, how often, and by whom. */
public record Cycles(Clauses clauses) implements Finder {

    private static final String EVERY = "كل (?:سنة|سنتين|عام|عامين|شهر|شهرين|أسبوع|أسبوعين|يوم|" + Numerals.ANY
            + " (?:سنوات|أعوام|أشهر|شهور|أسابيع))";
    private static final String PERIOD = "(?<period>" + EVERY + ")(?![ء-ي])";
    private static final String OFTEN =
            "(?<period>(?:بصفة دورية |بشكل دوري |دوريا )?(?:على الأقل )?(?:مرة واحدة |مرة |مرتين |" + Numerals.ANY
                    + " مرات )?(?:(?:على|في) الأقل )?(?:" + EVERY
                    + "|في (?:ال)?(?:سنة|عام|شهر|أسبوع)(?: الواحدة?)?|سنويا|شهريا|أسبوعيا|فصليا|نصف سنويا|بصورة (?:سنوية|فصلية|شهرية|أسبوعية)|بشكل (?:سنوي|فصلي|شهري|أسبوعي))(?: (?:على|في) الأقل)?)(?![ء-ي])(?! ?[0-9{date}])";
    private static final Pattern DONE =
            Signs.pattern("(?<what>ال[ء-ي]{4,}) (?:الذي|التي) (?<verb>[يت][ء-ي]+?)ها? " + PERIOD + " ل(?<of>{any})");
    private static final Pattern ELECTED =
            Signs.pattern(Phrases.BEGIN + "(?<first>[يت]نتخب) [^.،؛]{1,60}? (?<what>{body}) " + OFTEN);
    private static final Pattern MEETS =
            Signs.pattern("^(?: بدعوة من (?:{agent}|رئيسه|رئيسها)| دوريا| بانتظام| عاديا| في دورة عادية)? " + OFTEN);
    private static final Pattern HOLDS = Signs.pattern(
            "^ (?<what>(?:اجتماع|دور|مؤتمر|جلس|جمعيت|ملتقا|منتدا)(?:ات|ة)?(?:ه|ها)(?: ال[ء-ي]+){0,2}|(?:اجتماعا|دورة|جلسة|مؤتمرا)(?: (?:عاديا|عادية|عاما|عامة))?) "
                    + OFTEN);
    private static final Pattern MEETINGS = Signs.pattern(
            "^ (?<what>)(?<period>(?:" + Numerals.ANY
                    + " )?(?:اجتماعين|اجتماعا|اجتماعات|دورتين|دورة|دورات|جلستين|جلسات)(?: عادي(?:ة|ا|ين|تين)| سنوي(?:ا|ة))?(?: واحدة?)? (?:في (?:ال)?(?:سنة|عام|شهر)|سنويا|شهريا|كل (?:سنة|عام|شهر)))(?![ء-ي])");
    private static final Pattern YEARLY = Signs.pattern(
            "^ (?<what>تقريرها? السنوي) (?<period>في (?:نهاية |شهر )?[ء-ي]{4,}(?: [ء-ي]{4,})? من كل (?:عام|سنة))(?![ء-ي])");
    /** «ينجز المعهد التعداد العام للسكان كل عشر سنوات». */
    private static final Pattern DOES = Signs.pattern(
            "^ (?<what>(?:{paper}|ال[ء-ي]{3,}|(?:مجلة|نشرة|جائزة|مؤتمرا|ملتقى) [«\"]?[ء-ي]+)(?: (?!في |كل |مرة |مرتين |و|سنويا|شهريا|بشكل |بصورة |من |على |إلى )(?:{any}|[ء-ي«»\"]+)){0,6}?[»\"]?) "
                    + OFTEN);

    private static final Pattern IS_DONE = Signs.pattern(Phrases.BEGIN
            + "(?<first>[يت](?:جري|عقد|نظم|قام|صدر|نعقد|نفذ)) (?<what>(?:{paper}|ال[ء-ي]{3,})(?: (?:{any}|(?:ال|لل|وال)[ء-ي]+)){0,5}) "
            + OFTEN);
    private static final Pattern REVIEWED = Signs.pattern("^ " + OFTEN);

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(DONE).map(hit -> done(reading, hit)),
                        reading.hits(ELECTED).map(hit -> elected(reading, hit)),
                        reading.hits(IS_DONE).map(hit -> isDone(reading, hit)),
                        inTail(Act.DO, DOES, (clause, hit) -> cycle(reading, clause, hit, named(reading, hit))),
                        inTail(Act.ISSUE, DOES, (clause, hit) -> cycle(reading, clause, hit, named(reading, hit))),
                        inTail(Act.ORGANISE, DOES, (clause, hit) -> cycle(reading, clause, hit, named(reading, hit))),
                        inTail(Act.MEET, MEETS, (clause, hit) -> cycle(reading, clause, hit, "اجتماع " + clause.who())),
                        inTail(
                                Act.HOLD,
                                HOLDS,
                                (clause, hit) -> cycle(reading, clause, hit, held(hit) + " " + clause.who())),
                        inTail(
                                Act.HOLD,
                                REVIEWED,
                                (clause, hit) -> cycle(reading, clause, hit, "انعقاد " + clause.who())),
                        inTail(
                                Act.REVIEW,
                                REVIEWED,
                                (clause, hit) -> cycle(reading, clause, hit, round(clause) + " " + clause.who())),
                        inTail(
                                Act.DO,
                                YEARLY,
                                (clause, hit) ->
                                        cycle(reading, clause, hit, "التقرير السنوي " + Phrases.to(clause.who()))),
                        inTail(
                                Act.HOLD,
                                MEETINGS,
                                (clause, hit) -> cycle(reading, clause, hit, held(hit) + " " + clause.who())))
                .flatMap(found -> found);
    }

    /** Folded verbs without their first letter, and their verbal nouns. */
    private static final Map<String, String> ROUNDS = Map.of(
            "صدر", "صدور", "نشر", "نشر", "جدد", "تجديد", "حدث", "تحديث", "قام", "إقامة", "نظم", "تنظيم", "منح", "منح",
            "راجع", "مراجعة", "ستعرض", "استعراض");

    private static Cycle elected(Reading reading, Hit hit) {
        var what = "انتخاب " + reading.full(hit, "what");
        var period = hit.text("period");
        var statement = "يجري " + what + " " + period;
        return new Cycle(reading.told(what, period, statement, hit.span("first", "period")), what, null);
    }

    private static String named(Reading reading, Hit hit) {
        return hit.signed("what").length() == 1 ? reading.full(hit, "what") : hit.text("what");
    }

    private static Cycle isDone(Reading reading, Hit hit) {
        var what = named(reading, hit);
        var period = hit.text("period");
        var statement = hit.text("first") + " " + what + " " + period;
        return new Cycle(reading.told(what, period, statement, hit.span("first", "period")), what, null);
    }

    private interface Maker {
        Cycle make(Clause clause, Hit hit);
    }

    private Stream<Cycle> inTail(Act act, Pattern pattern, Maker maker) {
        return clauses.telling(act)
                .filter(Clause::hasSubject)
                .flatMap(clause -> clause.inTail(pattern).limit(1).map(hit -> maker.make(clause, hit)));
    }

    private static Cycle cycle(Reading reading, Clause clause, Hit hit, String what) {
        var period = hit.text("period");
        var verb = Phrases.verb(reading, clause);
        var object = hit.match().namedGroups().containsKey("what") ? " " + hit.text("what") : "";
        var statement = (verb + " " + clause.who() + object + " " + period).replaceAll(" {2,}", " ");
        var told = reading.told(what, period, statement, clause.to(hit.match().end("period")));
        return new Cycle(told, what, clause.who());
    }

    /** What comes round: the verbal noun of the verb. */
    private static String round(Clause clause) {
        return ROUNDS.getOrDefault(clause.verb().substring(1), "مراجعة");
    }

    /** «اجتماعاتها الدورية»: «اجتماعات». */
    private static String held(Hit hit) {
        return hit.text("what").isEmpty()
                ? "اجتماعات"
                : hit.text("what")
                        .split(" ")[0]
                        .replaceFirst("ها?$", "")
                        .replaceFirst("(?<!ا)ت$", "ة")
                        .replaceFirst("(?<=اجتماع|مؤتمر)ا$", "");
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
}
