package ijaza.fact.arabic.founding;

import static ijaza.fact.arabic.clause.Act.ARISE;
import static ijaza.fact.arabic.clause.Act.ESTABLISH;
import static ijaza.fact.arabic.clause.Act.FORM;
import static ijaza.fact.arabic.clause.Act.FOUND;
import static ijaza.fact.arabic.clause.Act.INSTITUTE;
import static ijaza.fact.arabic.clause.Act.INTRODUCE;
import static ijaza.fact.arabic.clause.Act.REGISTER;

import ijaza.fact.Event;
import ijaza.fact.Event.Side;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Founding;
import ijaza.fact.Noted;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Dated;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import ijaza.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when bodies were founded, only where a verb of founding has its own date, and who founded them. */
public record Foundings(Clauses clauses) implements Finder {

    public static final Act[] ACTS = {ESTABLISH, FOUND, INSTITUTE, INTRODUCE, REGISTER, FORM, ARISE};

    private static final Pattern OBJECT = Signs.pattern(
            "^(?: الدول [ء-ي]{4,}| حكومة [ء-ي]{3,}| دولة [ء-ي]{3,})?(?:،? (?:في|بتاريخ) (?:(?:ال)?عام |سنة )?(?<when>{date}))?،? (?<what>{body})");

    /** Bodies that form others: whether «شكلت الجمعية العامة» means that she formed or was formed, its letters do not say. */
    private static final Pattern DECIDING = Pattern.compile(
            "(?:الجمعية العامة|مجلس (?:الوزراء|الأمن|النواب|الأمة|الشعب|الشورى|الجامعة)|الحكومة|الأمم المتحدة|جامعة الدول العربية)(?: .*)?");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return clauses.telling(ACTS).flatMap(clause -> founding(reading, clause));
    }

    /** The body that the clause says was founded: a pronoun's, the object's or the subject's. */
    public static Optional<String> body(Reading reading, Clause clause) {
        return Optional.ofNullable(clause.object())
                .or(() -> object(clause).map(hit -> reading.full(hit, "what")))
                .or(() -> Optional.ofNullable(clause.subject()).filter(_ -> isFounded(clause)));
    }

    private static Optional<Hit> object(Clause clause) {
        return clause.passive() || clause.is(ARISE)
                ? Optional.empty()
                : clause.inTail(OBJECT).findFirst();
    }

    private Stream<? extends Fact> founding(Reading reading, Clause clause) {
        if (clause.object() != null) {
            return founded(reading, clause, clause.object(), clause.tail());
        }
        var object = object(clause);
        if (object.isPresent()) {
            var hit = object.get();
            return founded(
                    reading, clause, reading.full(hit, "what"), hit.match().end("what"));
        }
        return clause.hasSubject() && isFounded(clause)
                ? dated(clause).map(date -> founding(reading, clause, clause.who(), date)).stream()
                : Stream.empty();
    }

    /** «أنشأ» has somebody who founds; of the other verbs only their marks or the missing object tell. */
    private static boolean isFounded(Clause clause) {
        var named = clause.named();
        return !clause.verb().startsWith("انشا")
                && (isPassive(clause)
                        || named == null
                        || !DECIDING.matcher(named.name()).matches())
                && !(clause.is(FORM) && named == null)
                && (named == null || named.kind() == Kind.BODY);
    }

    /** Whether who was founded is plain: named as the object, or by a passive verb, or by a verb that nothing follows. */
    public static boolean saysWhat(Clause clause) {
        return isPassive(clause) || object(clause).isPresent() || Dated.lacksObject(clause);
    }

    static boolean isPassive(Clause clause) {
        return clause.passive() || clause.is(ARISE) || clause.verb().startsWith("انشئ");
    }

    private static Optional<Dated> dated(Clause clause) {
        return isPassive(clause) ? Dated.of(clause) : Dated.withoutObject(clause);
    }

    private static Stream<Fact> founded(Reading reading, Clause clause, String body, int end) {
        var when = dateOfActive(clause, end);
        var date = when.map(found -> (Fact) founding(reading, clause, body, found));
        return Stream.concat(date.stream(), founder(reading, clause, body, end).stream());
    }

    private static Optional<Dated> dateOfActive(Clause clause, int end) {
        var inside = clause.inTail(OBJECT).filter(hit -> hit.has("when")).findFirst();
        return inside.map(hit -> new Dated(hit.mention("when"), clause.to(end)))
                .or(() -> clause.sentence()
                        .find(BEHIND_OBJECT, end, Math.max(end, clause.end()))
                        .findFirst()
                        .map(hit -> new Dated(
                                hit.mention("when"), clause.to(hit.match().end("when")))))
                .or(() -> clause.dateBefore()
                        .map(hit -> new Dated(
                                hit.mention("when"),
                                clause.sentence().span(hit.match().start("first"), end))));
    }

    private static final Pattern BEHIND_OBJECT =
            Signs.pattern("^(?: \\([^)]{1,60}\\))?،?" + Phrases.LEGAL + Phrases.WHEN);

    private static Optional<Fact> founder(Reading reading, Clause clause, String body, int end) {
        var founder = clause.named();
        if (founder == null || founder.kind() == Kind.PAPER) {
            return Optional.empty();
        }
        var who = reading.page().fullName(founder);
        var statement = Phrases.agree(who, "أنشأ ", "أنشأت ") + who + " " + body;
        var told = reading.told(body, founder.name(), statement, clause.to(end));
        return Optional.of(new Event(told, Side.WHO, "إنشاء " + body, null, who));
    }

    private static Fact founding(Reading reading, Clause clause, String body, Dated dated) {
        var verb = clause.is(REGISTER)
                ? Phrases.agree(body, "أُشهر ", "أُشهرت ")
                : clause.is(FORM) ? Phrases.agree(body, "شُكّل ", "شُكّلت ") : Phrases.agree(body, "أُنشئ ", "أُنشئت ");
        return of(reading, verb, body, dated.when(), dated.evidence());
    }

    public static Fact of(Reading reading, String verb, String body, Mention when, Span evidence) {
        var told = reading.told(body, when.name(), verb + body + " " + Phrases.on(when), evidence);
        return when.date() == null ? new Noted(FactKind.FOUNDING, told) : new Founding(told, when.date());
    }
}
