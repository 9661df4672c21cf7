package ijaza.fact.arabic.papers;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.arabic.page.Signs;
import ijaza.fact.page.Finder;
import ijaza.fact.page.Hit;
import ijaza.fact.page.Reading;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what a numbered paper is about: «القانون رقم 12 لسنة 2010 بشأن علاقات العمل». */
public final class PaperTopics implements Finder {

    private static final String ISSUED =
            "(?: ?م)?(?:،? (?:الصادر|المؤرخ|الصادرة|المؤرخة) (?:في|بتاريخ) {date}(?: ?[مه])?)?";
    private static final Pattern ABOUT = Signs.pattern("(?<paper>{paper})" + ISSUED
            + "،? (?:بشأن|في شأن|والمتعلقة? ب|المتعلقة? ب|والخاصة? ب|الخاصة? ب|المتضمنة? |والمتضمنة? |القاضية? ب|المنظمة? ل|حول) ?"
            + "(?<about>[^.،؛:{date}]{8,160}?)(?: وتعديلاته?ا?| ولائحته التنفيذية)*(?= ?(?:[.،؛]|$))");

    @Override
    public Stream<? extends Fact> find(Reading reading) {
        return reading.hits(ABOUT)
                .filter(hit -> Bases.isNumbered(hit.mention("paper")) && isNoun(hit))
                .map(hit -> about(reading, hit));
    }

    /** A topic is a noun, not what somebody does. */
    private static boolean isNoun(Hit hit) {
        return !hit.signed("about").matches("(?:ان|ما|[يت][ء-ي]{2,}(?<!ة|ي.)) .*");
    }

    private static Fact about(Reading reading, Hit hit) {
        var paper = hit.mention("paper").name();
        var about = hit.text("about");
        var told = reading.told(paper, about, "موضوع " + paper + " هو " + about, hit.span("paper", "about"));
        return new Noted(FactKind.INSTRUMENT, told);
    }
}
