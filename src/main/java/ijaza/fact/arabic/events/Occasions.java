package ijaza.fact.arabic.events;

import ijaza.fact.Fact;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.arabic.telling.Phrases;
import ijaza.fact.arabic.telling.Tellings;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds when a meeting, session, issue or contest took place that has no name of its own: «عُقدت الدورة الأولى في ...». */
public final class Occasions implements Finder {

    private static final String WHAT =
            "(?<what>(?:أول|آخر|الدورة|المؤتمر|العدد|الاجتماع|الملتقى|البطولة|المعرض|الجلسة|القمة|المنتدى|النسخة|الطبعة) (?:(?!في |بتاريخ |عام |سنة |بحضور )(?:{any}|{post}|[ء-ي]+) ?){1,8}?)";
    private static final Pattern HELD =
            Signs.pattern(Phrases.BEGIN + "(?<first>(?:أقيمت?|عقدت?|انعقدت?|صدرت?|انطلقت?|نظمت?|افتتحت?|أجريت?)) "
                    + WHAT + "(?:(?<= )(?=في|بتاريخ|عام|سنة)|(?= ))" + Phrases.WHEN.replaceFirst(" ", " ?"));

    /** States have no head that would tell them from persons; here the verb tells. */
    private static final Pattern RATIFIED = Signs.pattern(
            Phrases.BEGIN + "(?<first>صادقت?) [ء-ي]{3,}(?: ال[ء-ي]+ية)? (?<joint>على) (?<what>{paper})" + Phrases.WHEN);

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.concat(
                reading.hits(HELD).map(hit -> held(reading, hit)),
                reading.hits(RATIFIED).map(hit -> ratified(reading, hit)));
    }

    private static Fact ratified(Reading reading, Hit hit) {
        var what = reading.full(hit, "what");
        var when = hit.mention("when");
        var statement = reading.show(hit.span("first", "joint")) + " " + what + " " + Phrases.on(when);
        return Tellings.event(
                reading.told(what, when.name(), statement, hit.span("first", "when")), "المصادقة على " + what, when);
    }

    private static Fact held(Reading reading, Hit hit) {
        var what = hit.text("what").strip();
        var when = hit.mention("when");
        var statement = hit.text("first") + " " + what + " " + Phrases.on(when);
        return Tellings.event(reading.told(what, when.name(), statement, hit.span("first", "when")), what, when);
    }
}
