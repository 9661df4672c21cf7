package ijaza.fact.arabic.people;

import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Terms;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who heads a body: «ويرأسه المحافظ», «برئاسة رئيس الوزراء», «يتولى إدارة المديرية المهندس ...». */
public record Heads(Clauses clauses) implements Finder {

    private static final Pattern HEADED_BY = Signs.pattern(
            "^[^.؛]{0,80}?،? (?<joint>برئاسة|بإدارة|بقيادة) (?<who>(?:{post} )?{person}|{post})(?! ?{person})");
    private static final Pattern SINCE = Signs.pattern(Phrases.BEGIN
            + "(?<first>[يت](?:ترأس|رأس|قود|دير)) (?<what>{body}) (?:حاليا |الآن )?(?:{post} )?(?<who>{person})"
            + Phrases.WHEN);
    private static final Pattern PERSON_FIRST = Signs.pattern(Phrases.BEGIN
            + "(?<first>[يت](?:ترأس|رأس|قود|دير)) (?<who>{person}) (?<what>{body})(?:" + Phrases.WHEN + ")?");
    private static final Pattern BY_POST = Signs.pattern(
            Phrases.BEGIN
                    + "(?<first>[يت](?:ترأس|رأس)) (?<what>{body}) (?:حاليا )?(?:معالي |سعادة |سمو |السيد |السيدة |دولة )?(?<who>{post})(?! ?{person})");
    private static final Pattern PRESIDES = Signs.pattern(
            Phrases.BEGIN
                    + "(?<first>[يت](?:شغل|تولى)) (?:حاليا )?(?<post>رئاسة|إدارة|أمانة|حقيبة) (?<what>{body}) (?:حاليا )?(?<who>{person})");
    private static final Pattern OVERSEES =
            Signs.pattern(Phrases.BEGIN + "(?<first>[يت]شرف علي(?<pronoun>ها?)) (?<who>{person})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        clauses.telling(Act.HEAD).flatMap(clause -> pronounHeaded(reading, clause)),
                        clauses.telling(Act.CONSIST, Act.FORM, Act.ESTABLISH, Act.ARISE)
                                .filter(Clause::hasSubject)
                                .flatMap(clause ->
                                        clause.inTail(HEADED_BY).limit(1).map(hit -> headedBy(reading, clause, hit))),
                        reading.hits(SINCE).map(hit -> since(reading, hit)),
                        reading.hits(BY_POST)
                                .filter(hit -> !isNobodys(hit.mention("who")))
                                .map(hit -> byPost(reading, hit)),
                        reading.hits(PERSON_FIRST).flatMap(hit -> personFirst(reading, hit)),
                        reading.hits(PRESIDES).map(hit -> presides(reading, hit)),
                        reading.hits(OVERSEES).flatMap(hit -> oversees(reading, hit)))
                .flatMap(found -> found);
    }

    /** «ترأس الهيئة الأمينة التنفيذية» says of nobody who it is. */
    private static boolean isNobodys(Mention who) {
        return who.kind() == Kind.POST && Ownership.isNobodys(who);
    }

    private static Stream<Fact> pronounHeaded(Reading reading, Clause clause) {
        var body = clause.object();
        var who = clause.named();
        if (body == null || who == null || who.kind() == Kind.BODY || who.kind() == Kind.PAPER || isNobodys(who)) {
            return Stream.empty();
        }
        var verb = clause.verb().startsWith("ت") ? "ترأس " : "يرأس ";
        var told = reading.told(body, who.name(), verb + body + " " + who.name(), clause.to(clause.tail()));
        return Stream.of(new Office(told, who.name(), "رئيس " + body, false));
    }

    private static Fact headedBy(Reading reading, Clause clause, Hit hit) {
        var who = hit.text("who");
        var body = clause.who();
        var statement = Phrases.agree(body, "يعمل ", "تعمل ") + body + " " + hit.text("joint") + " " + who;
        var told = reading.told(body, who, statement, clause.to(hit.match().end("who")));
        return new Office(told, who, "رئيس " + body, false);
    }

    private static Fact since(Reading reading, Hit hit) {
        var person = reading.full(hit, "who");
        var statement = hit.text("first") + " " + person + " " + reading.full(hit, "what");
        return Terms.since(reading, person, hit.mention("when"), statement, hit.span("first", "when"));
    }

    /** «ويرأس مجلس الإدارة وزير الصحة». */
    private static Fact byPost(Reading reading, Hit hit) {
        var body = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var told = reading.told(body, who, hit.text("first") + " " + body + " " + who, hit.span("first", "who"));
        return new Office(told, who, "رئيس " + body, false);
    }

    private static Stream<Fact> personFirst(Reading reading, Hit hit) {
        var body = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var statement = hit.text("first") + " " + who + " " + body;
        var office =
                new Office(reading.told(body, who, statement, hit.span("first", "what")), who, "رئيس " + body, false);
        var since = hit.optional("when")
                .map(when ->
                        Terms.since(reading, reading.full(hit, "who"), when, statement, hit.span("first", "when")));
        return Stream.concat(Stream.of(office), since.stream());
    }

    private static Fact presides(Reading reading, Hit hit) {
        var body = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var statement = hit.text("first") + " " + who + " " + hit.text("post") + " " + body;
        return new Office(reading.told(body, who, statement, hit.span("first", "who")), who, "رئيس " + body, false);
    }

    private Stream<Fact> oversees(Reading reading, Hit hit) {
        var who = hit.mention("who").name();
        return clauses.pronouns().meant(hit, "pronoun").stream().map(body -> {
            var told = reading.told(body, who, "يشرف " + who + " على " + body, hit.span("first", "who"));
            return new Office(told, who, "المشرف على " + body, false);
        });
    }
}
