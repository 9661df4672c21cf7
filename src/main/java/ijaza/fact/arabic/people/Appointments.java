package ijaza.fact.arabic.people;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.Office;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Dated;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Tellings;
import ijaza.fact.arabic.telling.Terms;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who was appointed or elected to what, by whom and when, and who took over from whom. */
public record Appointments(Clauses clauses) implements Finder {

    private static final String TO =
            "(?<who>{person}) (?<post>(?:رئيس|مدير|أمين|محافظ|وزير|عميد|مفوض|منسق|نقيب|نائب)(?:ا|ة)"
                    + "(?: (?:عاما|عامة|تنفيذيا|تنفيذية|إقليميا|إقليمية)){0,2}) (?:لل?|علي )(?<what>{body})";
    private static final Pattern NAMED_TO = Signs.pattern(TO);
    private static final Pattern ORDERED = Signs.pattern("(?<first>صدر[ت]? [^.؛]{0,80}?ب(?:تعيين|تكليف)) " + TO);
    private static final Pattern TOOK_OVER =
            Signs.pattern("^ (?<duty>(?:مهام|منصب|عمل|مسؤوليات)ها?(?![ء-ي]))(?: رسميا)?" + Phrases.WHEN);
    private static final Pattern AFTER = Signs.pattern("(?:^|،? )خلفا لل?(?<old>{person})");

    private static final Pattern BEHIND = Signs.pattern("^" + Phrases.WHEN);
    private static final Pattern AFTER_ALL = Signs.pattern("^(?:[^.؛،{person}]{0,40}?،?) خلفا لل?(?<old>{person})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        clauses.telling(Act.APPOINT, Act.ELECT)
                                .flatMap(clause -> clause.object() != null && clause.named() != null
                                        ? appointed(reading, clause, clause.object(), clause.named())
                                        : namedTo(reading, clause)),
                        clauses.telling(Act.ASSUME, Act.BEGIN, Act.OCCUPY)
                                .flatMap(clause -> clause.inTail(TOOK_OVER)
                                        .limit(1)
                                        .flatMap(hit -> tookOver(reading, clause, hit))),
                        reading.hits(ORDERED).map(hit -> office(reading, hit, "جرى تعيين ", hit.span("first", "what"))))
                .flatMap(found -> found);
    }

    private static Office office(Reading reading, Hit hit, String verb, Span evidence) {
        var body = reading.full(hit, "what");
        var who = hit.mention("who").name();
        var statement = verb + who + " " + hit.text("post") + " " + Phrases.to(body);
        return new Office(reading.told(body, who, statement, evidence), who, hit.text("post"), false);
    }

    /** «انتخبت الجمعية ... الدكتورة هالة السباعي مديرة للمنظمة». */
    private static Stream<Fact> namedTo(Reading reading, Clause clause) {
        var end = clause.sentence().signed().length();
        return clause.sentence().find(NAMED_TO, clause.start(), end).limit(1).flatMap(hit -> {
            var evidence = clause.to(hit.match().end("what"));
            var office = office(reading, hit, clause.is(Act.ELECT) ? "جرى انتخاب " : "جرى تعيين ", evidence);
            var agent = clause.named();
            var told = Stream.concat(Stream.<Fact>of(office), since(reading, clause, hit, office));
            return agent == null || agent.kind() == Kind.PERSON || isHisPost(agent, hit)
                    ? told
                    : Stream.concat(told, Stream.of(by(reading, clause, agent, reading.full(hit, "who"), evidence)));
        });
    }

    /** «انتخب رئيس المجلس محمد ... رئيساً»: the post is the person's own. */
    private static boolean isHisPost(Mention agent, Hit hit) {
        var between = hit.mention("who").span().start() - agent.span().end();
        return agent.kind() == Kind.POST && between >= 0 && between <= 1;
    }

    /** When it was, and whom the new one followed. */
    private static Stream<Fact> since(Reading reading, Clause clause, Hit hit, Office office) {
        var who = reading.full(hit, "who");
        var words = office.statement().replaceFirst("\\.$", "");
        var end = hit.match().end("what");
        var rest = clause.sentence().signed().length();
        var behind = clause.sentence()
                .find(BEHIND, end, rest)
                .findFirst()
                .map(date -> Terms.dated(
                        reading,
                        who,
                        date.mention("when"),
                        words + " " + Phrases.on(date.mention("when")),
                        clause.to(date.match().end("when"))));
        var before = clause.dateBefore()
                .map(date -> Terms.dated(
                        reading,
                        who,
                        date.mention("when"),
                        words + " " + Phrases.on(date.mention("when")),
                        clause.sentence().span(date.match().start("first"), end)));
        var old = clause.sentence()
                .find(AFTER_ALL, end, rest)
                .limit(1)
                .map(found -> Terms.followed(
                        reading,
                        who,
                        found.mention("old"),
                        clause.to(found.match().end("old"))));
        return Stream.concat(behind.or(() -> before).stream(), old);
    }

    private static Event by(Reading reading, Clause clause, Mention agent, String person, Span evidence) {
        var who = reading.page().fullName(agent);
        var verb =
                clause.is(Act.ELECT) ? Phrases.agree(who, "انتخب ", "انتخبت ") : Phrases.agree(who, "عيّن ", "عيّنت ");
        var told = reading.told(person, agent.name(), verb + who + " " + person, evidence);
        return new Event(told, Side.WHO, "تعيين " + person, null, who);
    }

    /** «وقد عيّنها الأمين العام في ... خلفاً ل...». */
    private static Stream<Fact> appointed(Reading reading, Clause clause, String person, Mention agent) {
        var by = by(reading, clause, agent, person, clause.to(clause.tail()));
        var statement = by.statement().replaceFirst("\\.$", "");
        var when = Dated.of(clause)
                .map(date -> Tellings.event(
                        reading.told(
                                person, date.when().name(), statement + " " + Phrases.on(date.when()), date.evidence()),
                        "تعيين " + person,
                        date.when()));
        var end = clause.sentence().signed().length();
        var old = clause.sentence()
                .find(AFTER, clause.tail(), end)
                .limit(1)
                .map(hit -> Terms.followed(
                        reading,
                        person,
                        hit.mention("old"),
                        clause.to(hit.match().end("old"))));
        return Stream.of(Stream.of(by), when.stream(), old).flatMap(found -> found);
    }

    /** «وتولت مهامها في ...»: the person named last before. */
    private static Stream<Fact> tookOver(Reading reading, Clause clause, Hit hit) {
        return lastPerson(clause).stream().flatMap(person -> {
            var who = reading.page().fullName(person);
            var feminine = clause.verb().endsWith("ت") || hit.signed("duty").endsWith("ها");
            var start = person.span().start();
            var statement = (feminine ? "تولت " : "تولى ") + who + " " + hit.text("duty") + " "
                    + Phrases.on(hit.mention("when"));
            var date = Terms.dated(
                    reading,
                    who,
                    hit.mention("when"),
                    statement,
                    new Span(start, hit.span("when").end()));
            var end = clause.sentence().signed().length();
            var old = clause.sentence()
                    .find(AFTER, hit.match().end("when"), end)
                    .limit(1)
                    .map(found -> Terms.followed(
                            reading,
                            who,
                            found.mention("old"),
                            new Span(start, found.span("old").end())));
            return Stream.concat(Stream.of(date), old);
        });
    }

    private static Optional<Mention> lastPerson(Clause clause) {
        var named = clause.named();
        if (named != null && named.kind() == Mention.Kind.PERSON) {
            return Optional.of(named);
        }
        var start = clause.to(clause.tail()).start();
        return clause.sentence().mentions().stream()
                .filter(mention ->
                        mention.kind() == Kind.PERSON && mention.span().end() <= start)
                .reduce((_, last) -> last);
    }
}
