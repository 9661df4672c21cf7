package ijaza.ui.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import ijaza.course.Course;
import ijaza.course.Coverage.LeftOut;
import ijaza.document.Splitting;
import ijaza.fact.Doubt;
import ijaza.text.Span;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Locales;
import ijaza.usecase.author.SeeDrafts;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The document, passage by passage: each can be chosen, tells what is doubtful in it and why nothing came of it. */
class SourcePane extends Section {

    private final List<PassageButton> passages;

    SourcePane(SeeDrafts.Page page, Consumer<Span> chosen) {
        var course = page.draft().proposal();
        passages = Splitting.split(course.document()).stream()
                .map(passage -> new PassageButton(course, passage, span -> {
                    darken();
                    chosen.accept(span);
                }))
                .toList();
        addClassName("desk-source");
        var text = ContentLanguage.on(new Div(), course.language());
        passages.forEach(passage -> {
            text.add(passage);
            remarks(page, course, passage).forEach(text::add);
        });
        add(new H2(getTranslation("draft.document")), new DocumentSearch(passages), text);
    }

    /** Marks a place of the document and brings it into view. */
    void light(Span place) {
        darken();
        passages.stream()
                .filter(passage -> passage.span().overlaps(place))
                .findFirst()
                .ifPresent(passage -> passage.light(place));
    }

    private void darken() {
        passages.forEach(PassageButton::darken);
    }

    private List<Div> remarks(SeeDrafts.Page page, Course course, PassageButton passage) {
        var doubts = course.doubts().stream()
                .filter(doubt -> passage.span().contains(beginning(doubt)))
                .map(Doubt::reason)
                .distinct()
                .map(reason -> remark("doubt." + reason.name(), "doubt-why"))
                .toList();
        var silence = page.coverage().leftOut().stream()
                .filter(left -> passage.span().contains(left.span()))
                .filter(left -> doubts.isEmpty() || left.reason() != LeftOut.Reason.DOUBTFUL)
                .findFirst()
                .map(left -> remark("omitted." + left.reason().name(), "why-not"));
        return Stream.concat(doubts.stream(), silence.stream()).toList();
    }

    /** A doubt about a whole list is told where the list begins. */
    private static Span beginning(Doubt doubt) {
        return new Span(doubt.span().start(), doubt.span().start() + 1);
    }

    private Div remark(String key, String className) {
        var remark = new Div(getTranslation(key));
        remark.addClassNames("meta", className);
        remark.getElement()
                .setAttribute("lang", getLocale().getLanguage())
                .setAttribute("dir", Locales.language(getLocale()).direction().attribute());
        return remark;
    }
}
