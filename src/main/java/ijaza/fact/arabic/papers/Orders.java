package ijaza.fact.arabic.papers;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.arabic.clause.Pronouns;
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

/** Finds what a paper ordered: «صدر المرسوم رقم ... بإنشاء ...», «أعيد تنظيم الصندوق بموجب القانون ...». */
public record Orders(Pronouns pronouns) implements Finder {

    private static final String NAMELESS = "(?:ال)?(?:أمر|قرار|مرسوم|قانون|ظهير|نظام|إرادة)(?: (?:ال)?[ء-ي]{3,}){0,2}";
    private static final String DATE_FIRST =
            "(?:(?:في|بتاريخ|منذ) (?:يوم )?(?:(?:ال)?عام |سنة )?(?<when>{date})(?: ?[مه])?(?: \\([^)]{1,30}\\))?،? ?)?";
    private static final String ORDERS =
            "(?: (?:القاضي|القاضية|الذي يقضي|الذي قضى|والقاضي|يقضي|الذي نص|المتضمن))? ?(?:على |ب)";
    private static final Pattern FOUNDS = Signs.pattern(
            "(?<![ء-ي])[وف]?" + DATE_FIRST + "(?<first>[وف]?صدرت?) (?:حينها )?(?<paper>{paper}|" + NAMELESS
                    + ")(?<middle>[^.؛{body}]{0,60}?)" + ORDERS + "(?<act>إنشاء|تأسيس|إحداث|تشكيل) (?<what>{body})");
    private static final Pattern TURNS = Signs.pattern("(?<![ء-ي])[وف]?" + DATE_FIRST
            + "(?<first>[وف]?صدرت?) (?:حينها )?(?<paper>{paper}|" + NAMELESS + ")(?<middle>[^.؛{body}]{0,60}?)" + ORDERS
            + "(?<act>تحويل) [«\"]?(?<old>{body})[»\"]? إلى [«\"]?(?<what>{body})");
    private static final Pattern REORGANISED = Signs.pattern(
            "(?<![ء-ي])(?<first>[وف]?(?:أعيد تنظيم|(?:تم|جرت) إعادة تنظيم)) ?(?:(?<what>{body})|(?<pronoun>ها?)) (?<joint>بموجب|بمقتضى|وفقا ل|ب)(?<paper> ?{paper})");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return Stream.of(
                        reading.hits(FOUNDS).flatMap(hit -> founds(reading, hit)),
                        reading.hits(TURNS).flatMap(hit -> turns(reading, hit)),
                        reading.hits(REORGANISED).flatMap(hit -> reorganised(reading, hit)))
                .flatMap(found -> found);
    }

    /** A paper with a number founds by it; one without is only a day on which something was ordered. */
    private static Stream<Fact> founds(Reading reading, Hit hit) {
        var body = reading.full(hit, "what");
        var paper = paper(hit);
        var law = paper.map(name -> (Fact) new Noted(
                FactKind.INSTRUMENT,
                reading.told(
                        body,
                        name,
                        Phrases.agree(body, "أُنشئ ", "أُنشئت ") + body + " بموجب " + name,
                        hit.span("first", "what"))));
        var event = "صدور قرار " + hit.text("act") + " " + body;
        return Stream.concat(law.stream(), dated(reading, hit, body, event).stream());
    }

    private static Stream<Fact> turns(Reading reading, Hit hit) {
        var body = reading.full(hit, "what");
        var old = hit.mention("old").name();
        return dated(reading, hit, body, "صدور قرار تحويل " + old + " إلى " + body).stream();
    }

    private static Optional<Fact> dated(Reading reading, Hit hit, String body, String event) {
        return hit.optional("when").map(when -> {
            var statement = event.replaceFirst("^صدور", "صدر") + " " + Phrases.on(when);
            return Tellings.event(reading.told(body, when.name(), statement, hit.span("when", "what")), event, when);
        });
    }

    private static Optional<String> paper(Hit hit) {
        return hit.signed("paper").length() == 1
                ? Optional.of(hit.mention("paper")).filter(Bases::isNumbered).map(Mention::name)
                : Optional.empty();
    }

    private Stream<Fact> reorganised(Reading reading, Hit hit) {
        var body = hit.has("what") ? Optional.of(reading.full(hit, "what")) : pronouns.meant(hit, "pronoun");
        var paper = hit.members("paper", Signs.pattern("(?<member>{paper})")).getFirst();
        return body.filter(_ -> Bases.isNumbered(paper)).stream().map(name -> {
            var told = reading.told(
                    name, paper.name(), "أُعيد تنظيم " + name + " بموجب " + paper.name(), hit.span("first", "paper"));
            return new Noted(FactKind.INSTRUMENT, told);
        });
    }
}
