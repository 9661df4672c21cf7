package ijaza.fact.arabic.papers;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Instrument;
import ijaza.fact.Instrument.Relation;
import ijaza.fact.Noted;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.founding.Foundings;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Tellings;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the law, decree or resolution on which a body was founded, and when such a paper was issued. */
public record Bases(Clauses clauses) implements Finder {

    private static final String JOINT =
            "(?<joint>بموجب |بمقتضى |عملا ب|بناء على |وفقا ل|استنادا إلى |ب)(?:أحكام |نص )?";
    private static final Pattern LAW = Signs.pattern("^[^؛:]{0,90}?(?<![ء-ي])" + JOINT + "(?<paper>{paper})");
    private static final Pattern RESOLUTION = Signs.pattern(
            "^[^؛:]{0,90}?(?<![ء-ي])" + JOINT
                    + "(?<words>(?:ال)?قرار(?:ه|ها)?(?: (?<issuer>{body})(?: التابعة? ل{body})?)?(?: رقم)?) (?<number>{numbered}|{symbol})");
    private static final Pattern BEFORE = Signs.pattern(
            "(?:بموجب|بمقتضى|وفقا ل|استنادا إلى|طبقا ل|بناء على|عملا ب)[^.؛{paper}]{0,40}?(?<paper>{paper})،? ?$");
    private static final Pattern WORK_UNDER =
            Signs.pattern("^ (?:عمل|أعمال|مهام|نشاط)ها? (?<joint>بموجب |بمقتضى |وفقا ل)(?<paper>{paper})");
    private static final Pattern DATED = Signs.pattern(
            "(?<paper>{paper})،? (?<how>المؤرخة?|الصادرة?|المعتمدة?|الموقعة?|و?ب?تاريخ) (?:(?:في|بتاريخ|يوم|عام|سنة) ){0,3}(?<when>{date})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        founding().flatMap(clause -> foundedUnder(reading, clause)),
                        founding()
                                .flatMap(clause -> clause.inTail(LAW)
                                        .limit(1)
                                        .filter(hit -> isNumbered(hit.mention("paper")))
                                        .flatMap(
                                                hit -> subject(reading, clause)
                                                        .map(body -> law(reading, clause, hit, body))
                                                        .stream())),
                        founding()
                                .flatMap(clause -> clause.inTail(RESOLUTION)
                                        .limit(1)
                                        .flatMap(
                                                hit -> subject(reading, clause)
                                                        .map(body -> resolution(reading, clause, hit, body))
                                                        .stream())),
                        clauses.telling(Act.BEGIN)
                                .filter(Clause::hasSubject)
                                .flatMap(clause -> clause.inTail(WORK_UNDER)
                                        .limit(1)
                                        .filter(hit -> isNumbered(hit.mention("paper")))
                                        .map(hit -> workUnder(reading, clause, hit))),
                        clauses.telling(Act.WORK, Act.ASSUME, Act.CONCERN, Act.AIM, Act.DO)
                                .filter(Clause::hasSubject)
                                .flatMap(clause -> under(reading, clause)),
                        reading.hits(DATED)
                                .filter(hit -> isNumbered(hit.mention("paper")))
                                .map(hit -> dated(reading, hit)))
                .flatMap(found -> found);
    }

    private Stream<Clause> founding() {
        return Stream.concat(clauses.telling(Foundings.ACTS), clauses.telling(Act.TURN, Act.RENAME, Act.ATTACH));
    }

    private static Optional<String> subject(Reading reading, Clause clause) {
        return clause.is(Foundings.ACTS)
                ? Foundings.body(reading, clause)
                : Optional.ofNullable(clause.object()).or(() -> Optional.ofNullable(clause.subject()));
    }

    /** A paper that there is one of: by its number, or a constitution or treaty. */
    public static boolean isNumbered(Mention paper) {
        return paper.core().getFirst().equals("دستور")
                || paper.core().size() > 1 && paper.core().get(1).equals("رقم");
    }

    private static Fact law(Reading reading, Clause clause, Hit hit, String subject) {
        var paper = hit.mention("paper");
        var joint = hit.signed("joint").strip().length() < 2 ? "بموجب" : hit.text("joint");
        var turned = clause.is(Act.TURN, Act.RENAME, Act.ATTACH)
                ? Phrases.verb(reading, clause) + " "
                        + (clause.is(Act.TURN, Act.ATTACH)
                                ? subject + " "
                                        + reading.show(clause.sentence()
                                                .span(clause.tail(), hit.match().start("joint")))
                                : "تسمية " + subject)
                : Phrases.agree(subject, "أُنشئ ", "أُنشئت ") + subject;
        var statement = (turned + " " + joint + " " + paper.name()).replaceAll(" {2,}", " ");
        var told = reading.told(
                subject, paper.name(), statement, clause.to(hit.match().end("paper")));
        return new Noted(FactKind.INSTRUMENT, told);
    }

    /** «وبموجب القانون رقم 76 أُنشئ المعهد». */
    private Stream<Fact> foundedUnder(Reading reading, Clause clause) {
        return clause.sentence()
                .find(BEFORE, clause.lead(), clause.start())
                .filter(hit -> isNumbered(hit.mention("paper")))
                .flatMap(hit -> subject(reading, clause)
                        .map(body -> {
                            var paper = hit.mention("paper").name();
                            var words = Phrases.verb(reading, clause);
                            var what = clause.is(Act.TURN)
                                    ? words + " " + body + " "
                                            + reading.show(clause.sentence()
                                                    .span(clause.tail(), Math.max(clause.end(), clause.tail() + 1)))
                                    : Phrases.agree(body, "أُنشئ ", "أُنشئت ") + body;
                            var evidence = clause.sentence()
                                    .span(
                                            hit.match().start(),
                                            Math.max(clause.tail(), clause.is(Act.TURN) ? clause.end() : 0));
                            return (Fact) new Noted(
                                    FactKind.INSTRUMENT,
                                    reading.told(
                                            body,
                                            paper,
                                            what.strip().replaceFirst("[،,]$", "") + " بموجب " + paper,
                                            evidence));
                        })
                        .stream());
    }

    /** «وفقا للقانون رقم 13، تتولى الوزارة ...». */
    private static Stream<Fact> under(Reading reading, Clause clause) {
        return clause.sentence()
                .find(BEFORE, clause.lead(), clause.start())
                .filter(hit -> isNumbered(hit.mention("paper")))
                .map(hit -> {
                    var paper = hit.mention("paper").name();
                    var statement = Phrases.agree(clause.who(), "يعمل ", "تعمل ") + clause.who() + " بموجب " + paper;
                    var evidence = clause.sentence().span(hit.match().start("paper"), clause.tail());
                    return new Noted(FactKind.INSTRUMENT, reading.told(clause.who(), paper, statement, evidence));
                });
    }

    private static Fact workUnder(Reading reading, Clause clause, Hit hit) {
        var paper = hit.mention("paper").name();
        var statement = Phrases.agree(clause.who(), "يعمل ", "تعمل ") + clause.who() + " بموجب " + paper;
        return new Noted(
                FactKind.INSTRUMENT,
                reading.told(
                        clause.who(), paper, statement, clause.to(hit.match().end("paper"))));
    }

    private static Fact resolution(Reading reading, Clause clause, Hit hit, String subject) {
        var number = hit.mention("number").name();
        var statement = Phrases.agree(subject, "أُنشئ ", "أُنشئت ") + subject + " بموجب القرار " + number;
        var told =
                reading.told(subject, number, statement, clause.to(hit.match().end("number")));
        var issuer = hit.optional("issuer").map(reading.page()::fullName).orElse(null);
        var symbol = number.replaceAll(" ?\\(.*", "");
        return new Instrument(told, Instrument.Type.RESOLUTION, Relation.SET_UP_PURSUANT_TO, symbol, null, issuer);
    }

    private static Fact dated(Reading reading, Hit hit) {
        var paper = hit.mention("paper").name();
        var when = hit.mention("when");
        var told = reading.told(paper, when.name(), "صدر " + paper + " " + Phrases.on(when), hit.span("paper", "when"));
        return Tellings.event(told, "صدور " + paper, when);
    }
}
