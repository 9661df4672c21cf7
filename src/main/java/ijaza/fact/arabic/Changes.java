package ijaza.fact.arabic;

import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when a body was renamed, joined another, was annexed to it or began its work. */
record Changes(Clauses clauses) implements Finder {

    private static final Pattern NAME =
            Signs.pattern("^ (?:تسمي[ةت]|اسم)(?:(?:ه|ها)(?![ء-ي])| (?<what>{any}))[^.؛{date}]{0,120}");
    private static final Pattern JOINED =
            Signs.pattern("^(?: رسميا)? (?:إلى |ل)(?:عضوية )?(?<to>{any})(?: \\([^)]{1,40}\\))?");
    private static final Pattern COUNTRY_FIRST = Signs.pattern(
            "^ (?<who>(?!إلي(?:ه|ها)?(?![ء-ي]))[ء-ي]{3,}(?: ال[ء-ي]{3,}){0,2}) إلي(?:ه|ها)(?= (?:في|عام|سنة|منذ) |،? ?$)");
    private static final Pattern COUNTRY =
            Signs.pattern("^ إلي(?:ه|ها) (?<who>(?!في )[ء-ي]{3,}(?: ال[ء-ي]{3,}){0,2})(?= (?:في|عام|سنة|منذ) |،? ?$)");
    private static final Pattern ANNEXED = Signs.pattern("^ (?:إلي(?:ه|ها)|إلى (?<to>{any})) (?<what>{any})");
    private static final Pattern OBTAINED = Signs.pattern(
            "^ على (?<what>(?:{paper}|[ء-ي]{4,})(?: (?!عام |سنة |في |من |منذ )(?:{any}|[ء-ي]+|[0-9]+)){0,5})(?=(?: [«\"(][^»\")]{1,30}[»\")])? (?:عام|سنة|في|من) )");
    private static final Pattern FORCE = Signs.pattern("^ (?<what>حيز (?:النفاذ|التنفيذ|السريان))");
    private static final Pattern BECAME = Signs.pattern(
            "^ (?<what>(?:{body}|[ء-ي]{4,})(?: (?!عام |سنة |في |منذ )(?:{any}|[ء-ي]+)){0,4})(?= (?:عام|سنة|في|منذ) )");
    private static final Pattern ATTACHED = Signs.pattern("^ ب(?<to>{body})");
    private static final Pattern MOVED = Signs.pattern(
            "^ (?:مقره |مقرها )?إلى (?<what>(?:مدينة |العاصمة )?" + ijaza.fact.arabic.words.Lexicon.places() + ")");
    private static final Pattern FIRST_HELD =
            Signs.pattern("^ (?<what>(?:دورت|اجتماع|مؤتمر|جلست)ها?) (?<which>الأولى|الأول|التأسيسي|التأسيسية)");
    private static final Pattern WORK = Signs.pattern(
            "^ (?<what>(?:(?:ممارسة|مزاولة|تنفيذ|تقديم) )?(?:عمل|أعمال|نشاط|مهام|نشاطات|خدمات)ها?(?![ء-ي]))(?: رسميا| فعليا)?");
    private static final Pattern WHEN = Signs.pattern(
            "^(?:" + Phrases.WHEN + "|[^.؛،{date}]{1,60}?" + Phrases.WHEN_IN.replace("when", "later") + ")");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        dated(reading, Act.RENAME, NAME, this::renamed),
                        dated(reading, Act.JOIN, JOINED, this::joined),
                        dated(reading, Act.JOIN, COUNTRY, this::country),
                        dated(reading, Act.JOIN, COUNTRY_FIRST, this::country),
                        dated(reading, Act.OBTAIN, OBTAINED, this::obtained),
                        dated(reading, Act.ENTER, FORCE, this::entered),
                        dated(reading, Act.BECOME, BECAME, this::became),
                        dated(reading, Act.ANNEX, ANNEXED, this::annexed),
                        dated(reading, Act.ATTACH, ATTACHED, this::attached),
                        dated(reading, Act.MOVE, MOVED, this::moved),
                        dated(reading, Act.HOLD, FIRST_HELD, this::firstHeld),
                        dated(reading, Act.BEGIN, WORK, this::begun))
                .flatMap(found -> found);
    }

    /** What happened to whom: the subject, and the sentence without its date. */
    private record Change(String subject, String statement, String name) {}

    private interface Reader {
        Optional<Change> read(Reading reading, Clause clause, Hit hit);
    }

    private Stream<Fact> dated(Reading reading, Act act, Pattern pattern, Reader reader) {
        return clauses.telling(act)
                .flatMap(clause -> clause.inTail(pattern)
                        .limit(1)
                        .flatMap(hit -> reader
                                .read(reading, clause, hit)
                                .flatMap(change -> when(clause, hit).map(date -> fact(reading, change, date)))
                                .stream()));
    }

    private static Optional<Dated> when(Clause clause, Hit hit) {
        var end = hit.match().end();
        return clause.sentence()
                .find(WHEN, end, Math.max(end, clause.end()))
                .findFirst()
                .map(date -> behind(clause, date))
                .or(() -> clause.dateBefore()
                        .map(date -> new Dated(
                                date.mention("when"),
                                clause.sentence().span(date.match().start("first"), end))));
    }

    private static Dated behind(Clause clause, Hit date) {
        var group = date.has("when") ? "when" : "later";
        return new Dated(date.mention(group), clause.to(date.match().end(group)));
    }

    private static Fact fact(Reading reading, Change change, Dated date) {
        var told = reading.told(
                change.subject(),
                date.when().name(),
                change.statement() + " " + Phrases.on(date.when()),
                date.evidence());
        return Bases.event(told, change.name(), date.when());
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

    private Optional<Change> obtained(Reading reading, Clause clause, Hit hit) {
        if (!clause.hasSubject()) {
            return Optional.empty();
        }
        var name = "حصول " + clause.who() + " على " + hit.text("what");
        var statement = Phrases.agree(clause.who(), "حصل ", "حصلت ") + clause.who() + " على " + hit.text("what");
        return Optional.of(new Change(name, statement, name));
    }

    private Optional<Change> entered(Reading reading, Clause clause, Hit hit) {
        return Optional.ofNullable(clause.subject())
                .map(who -> new Change(
                        who,
                        Phrases.agree(who, "دخل ", "دخلت ") + who + " " + hit.text("what"),
                        "دخول " + who + " " + hit.text("what")));
    }

    private Optional<Change> became(Reading reading, Clause clause, Hit hit) {
        return Optional.ofNullable(clause.named())
                .map(reading.page()::fullName)
                .map(who -> new Change(
                        who,
                        Phrases.agree(who, "أصبح ", "أصبحت ") + who + " " + hit.text("what"),
                        "تحول " + who + " إلى " + hit.text("what")));
    }

    private Optional<Change> firstHeld(Reading reading, Clause clause, Hit hit) {
        var bare = hit.text("what").replaceFirst("ها?$", "").replaceFirst("ت$", "ة");
        return Optional.ofNullable(clause.subject())
                .map(who -> new Change(
                        bare + " " + who + " " + hit.text("which"),
                        Phrases.agree(who, "عقد ", "عقدت ") + who + " " + hit.text("what") + " " + hit.text("which"),
                        "عقد " + bare + " " + who + " " + hit.text("which")));
    }

    private Optional<Change> attached(Reading reading, Clause clause, Hit hit) {
        var to = reading.full(hit, "to");
        return Optional.ofNullable(clause.subject())
                .map(who -> new Change(
                        who, Phrases.agree(who, "أُلحق ", "أُلحقت ") + who + " ب" + to, "إلحاق " + who + " ب" + to));
    }

    private Optional<Change> moved(Reading reading, Clause clause, Hit hit) {
        return Optional.ofNullable(clause.subject())
                .filter(_ -> clause.verb().startsWith("انتقل"))
                .map(who -> new Change(
                        who,
                        Phrases.agree(who, "انتقل ", "انتقلت ") + who + " إلى " + hit.text("what"),
                        "انتقال " + who + " إلى " + hit.text("what")));
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
