package ijaza.fact.arabic.events;

import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.DatedChanges;
import ijaza.fact.arabic.telling.DatedChanges.Change;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when a body was renamed, joined another, was annexed to it or began its work. */
public record Changes(Clauses clauses) implements Finder {

    private static final Pattern NAME =
            Signs.pattern("^ (?:تسمي[ةت]|اسم)(?:(?:ه|ها)(?![ء-ي])| (?<what>{any}))[^.؛{date}]{0,120}");
    private static final Pattern JOINED =
            Signs.pattern("^(?: رسميا)? (?:إلى |ل)(?:عضوية )?(?<to>{any})(?: \\([^)]{1,40}\\))?");
    private static final Pattern COUNTRY_FIRST = Signs.pattern(
            "^ (?<who>(?!إلي(?:ه|ها)?(?![ء-ي]))[ء-ي]{3,}(?: ال[ء-ي]{3,}){0,2}) إلي(?:ه|ها)(?= (?:في|عام|سنة|منذ) |،? ?$)");
    private static final Pattern COUNTRY =
            Signs.pattern("^ إلي(?:ه|ها) (?<who>(?!في )[ء-ي]{3,}(?: ال[ء-ي]{3,}){0,2})(?= (?:في|عام|سنة|منذ) |،? ?$)");
    private static final Pattern ANNEXED = Signs.pattern("^ (?:إلي(?:ه|ها)|إلى (?<to>{any})) (?<what>{any})");
    private static final Pattern WORK = Signs.pattern(
            "^ (?<what>(?:(?:ممارسة|مزاولة|تنفيذ|تقديم) )?(?:عمل|أعمال|نشاط|مهام|نشاطات|أنشطت|خدمات|عمليات)ها?(?![ء-ي])(?: الفعلي| الفعلية)?)(?: رسميا| فعليا)?");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var changes = new DatedChanges(clauses);
        return Stream.of(
                        changes.dated(reading, Act.RENAME, NAME, this::renamed),
                        changes.dated(reading, Act.JOIN, JOINED, this::joined),
                        changes.dated(reading, Act.JOIN, COUNTRY, this::country),
                        changes.dated(reading, Act.JOIN, COUNTRY_FIRST, this::country),
                        changes.dated(reading, Act.ANNEX, ANNEXED, this::annexed),
                        changes.dated(reading, Act.BEGIN, WORK, this::begun))
                .flatMap(found -> found);
    }

    private Optional<Change> renamed(Reading reading, Clause clause, Hit hit) {
        var subject = hit.has("what") ? reading.full(hit, "what") : clause.object();
        return Optional.ofNullable(subject)
                .map(name -> new Change(name, "أُعيدت تسمية " + name, "إعادة تسمية " + name));
    }

    private Optional<Change> joined(Reading reading, Clause clause, Hit hit) {
        if (!clause.hasSubject()) {
            return Optional.empty();
        }
        var to = reading.full(hit, "to");
        var joining = "انضمام " + clause.who() + " إلى " + to;
        var statement = Phrases.agree(clause.who(), "انضم ", "انضمت ") + clause.who() + " إلى " + to;
        return Optional.of(new Change(joining, statement, joining));
    }

    private Optional<Change> country(Reading reading, Clause clause, Hit hit) {
        var to = clause.object();
        if (to == null) {
            return Optional.empty();
        }
        var who = hit.text("who");
        return Optional.of(new Change(
                "انضمام " + who + " إلى " + to,
                clause.verb().endsWith("ت") ? "انضمت " + who + " إلى " + to : "انضم " + who + " إلى " + to,
                "انضمام " + who + " إلى " + to));
    }

    /** Who was annexed. */
    static Optional<String> annexed(Reading reading, Clause clause) {
        return clause.inTail(ANNEXED)
                .findFirst()
                .map(hit -> hit.mention("what"))
                .filter(what -> what.kind() == Kind.BODY)
                .map(reading.page()::fullName);
    }

    private Optional<Change> annexed(Reading reading, Clause clause, Hit hit) {
        var what = hit.mention("what");
        var to = hit.has("to") ? reading.full(hit, "to") : clause.object();
        if (what.kind() != Kind.BODY || to == null) {
            return Optional.empty();
        }
        var subject = reading.page().fullName(what);
        return Optional.of(new Change(
                subject, Phrases.agree(subject, "ضُمّ ", "ضُمّت ") + subject + " إلى " + to, "ضم " + subject));
    }

    private Optional<Change> begun(Reading reading, Clause clause, Hit hit) {
        if (!clause.hasSubject()) {
            return Optional.empty();
        }
        var verb = Phrases.agree(clause.who(), "بدأ ", "بدأت ");
        return Optional.of(
                new Change(clause.who(), verb + clause.who() + " " + hit.text("what"), "بدء عمل " + clause.who()));
    }
}
