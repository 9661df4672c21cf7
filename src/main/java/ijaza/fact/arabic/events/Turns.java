package ijaza.fact.arabic.events;

import ijaza.fact.Fact;
import ijaza.fact.arabic.clause.Act;
import ijaza.fact.arabic.clause.Clause;
import ijaza.fact.arabic.clause.Clauses;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.DatedChanges;
import ijaza.fact.arabic.telling.DatedChanges.Change;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when a body won, became, moved or first held something, and when a paper entered into force. */
public record Turns(Clauses clauses) implements Finder {

    private static final Pattern OBTAINED = Signs.pattern(
            "^ (?:على |(?=(?:اعتراف|عضوية|اعتماد|استقلال)(?:ه|ها)? ))(?<what>(?:{paper}|[ء-ي]{4,})(?: (?!عام |سنة |في |من |منذ )(?:{any}|[ء-ي]+|[0-9]+)){0,5}(?: (?:في|من) {body})?)(?=(?: [«\"(][^»\")]{1,30}[»\")])? (?:عام|سنة|في|من) )");
    private static final Pattern FORCE = Signs.pattern("^ (?<what>حيز (?:النفاذ|التنفيذ|السريان))");
    private static final Pattern BECAME = Signs.pattern(
            "^ (?<what>(?:{body}|[ء-ي]{4,})(?: (?!عام |سنة |في |منذ )(?:{any}|[ء-ي]+)){0,4})(?= (?:عام|سنة|في|منذ) )");
    private static final Pattern ATTACHED = Signs.pattern("^ ب(?<to>{body})");
    private static final Pattern MOVED = Signs.pattern("^ (?:مقره |مقرها )?إلى (?<what>(?:مدينة |العاصمة )?"
            + Lexicon.places() + "|مقرها? (?:الحالي|الجديد|الدائم))");
    private static final Pattern FIRST_HELD = Signs.pattern(
            "^ (?<what>(?:دورت|اجتماع|مؤتمر|جلست)ها?) (?<which>الأولى|الأول|الافتتاحي|الافتتاحية|التأسيسي|التأسيسية)");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        var changes = new DatedChanges(clauses);
        return Stream.of(
                        changes.dated(reading, Act.OBTAIN, OBTAINED, this::obtained),
                        changes.dated(reading, Act.ENTER, FORCE, this::entered),
                        changes.dated(reading, Act.BECOME, BECAME, this::became),
                        changes.dated(reading, Act.ATTACH, ATTACHED, this::attached),
                        changes.dated(reading, Act.MOVE, MOVED, this::moved),
                        changes.dated(reading, Act.HOLD, FIRST_HELD, this::firstHeld))
                .flatMap(found -> found);
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

    private Optional<Change> firstHeld(Reading reading, Clause clause, Hit hit) {
        var bare = hit.text("what").replaceFirst("ها?$", "").replaceFirst("ت$", "ة");
        return Optional.ofNullable(clause.subject())
                .map(who -> new Change(
                        bare + " " + who + " " + hit.text("which"),
                        Phrases.agree(who, "عقد ", "عقدت ") + who + " " + hit.text("what") + " " + hit.text("which"),
                        "عقد " + bare + " " + who + " " + hit.text("which")));
    }
}
