package ijaza.ui.author.document;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import ijaza.course.Coverage.LeftOut;
import ijaza.fact.Doubt;
import ijaza.text.Span;
import ijaza.ui.kit.Locales;
import ijaza.usecase.author.SeeDrafts;
import java.util.List;
import java.util.stream.Stream;

/** What is said under a passage: what is doubtful in it, and why nothing came of it. */
record Remarks(List<Doubt> doubts, List<LeftOut> leftOut) {

    static Remarks of(SeeDrafts.Page page) {
        return new Remarks(page.draft().proposal().doubts(), page.coverage().leftOut());
    }

    List<Div> about(PassageButton passage) {
        var reasons = doubts.stream()
                .filter(doubt -> passage.span().contains(beginning(doubt)))
                .map(Doubt::reason)
                .distinct()
                .map(reason -> remark(passage, "doubt." + reason.name(), "doubt-why"))
                .toList();
        var silence = leftOut.stream()
                .filter(left -> passage.span().contains(left.span()))
                .filter(left -> reasons.isEmpty() || left.reason() != LeftOut.Reason.DOUBTFUL)
                .findFirst()
                .map(left -> remark(passage, "omitted." + left.reason().name(), "why-not"));
        return Stream.concat(reasons.stream(), silence.stream()).toList();
    }

    /** A doubt about a whole list is told where the list begins. */
    private static Span beginning(Doubt doubt) {
        return new Span(doubt.span().start(), doubt.span().start() + 1);
    }

    private static Div remark(PassageButton speaker, String key, String className) {
        var remark = new Div(speaker.getTranslation(key));
        remark.addClassNames("meta", className);
        var locale = UI.getCurrent().getLocale();
        remark.getElement()
                .setAttribute("lang", locale.getLanguage())
                .setAttribute("dir", Locales.language(locale).direction().attribute());
        return remark;
    }
}
