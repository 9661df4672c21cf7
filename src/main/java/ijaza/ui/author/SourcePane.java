package ijaza.ui.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ijaza.course.Course;
import ijaza.course.Coverage.LeftOut;
import ijaza.document.Passage;
import ijaza.document.Splitting;
import ijaza.fact.Doubt;
import ijaza.text.Span;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.Locales;
import ijaza.usecase.author.SeeDrafts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The document, passage by passage: each can be chosen, tells what is doubtful in it and why nothing came of it. A long
 * document is shown a part at a time, and turns to the part that is looked for.
 */
class SourcePane extends Section implements DocumentSearch.Found {

    private static final int PART = 150;

    private final SeeDrafts.Page page;
    private final Course course;
    private final Consumer<Span> chosen;
    private final List<Passage> passages;
    private final List<PassageButton> shown = new ArrayList<>();
    private final Div text = new Div();
    private final Div turning = new Div();
    private SortedMap<Integer, List<Span>> found = new TreeMap<>();
    private int first;

    SourcePane(SeeDrafts.Page page, Consumer<Span> chosen) {
        this.page = page;
        this.course = page.draft().proposal();
        this.chosen = chosen;
        passages = Splitting.split(course.document());
        addClassName("desk-source");
        turning.addClassName("row");
        turning.setVisible(passages.size() > PART);
        var search = new DocumentSearch(course.source(), passages, this);
        add(new H2(getTranslation("draft.document")), search, turning, ContentLanguage.on(text, course.language()));
        turnTo(0);
    }

    /** Marks a place of the document and brings it into view. */
    void light(Span place) {
        IntStream.range(0, passages.size())
                .filter(i -> passages.get(i).span().overlaps(place))
                .findFirst()
                .ifPresent(i -> {
                    darken();
                    show(i).light(place);
                });
    }

    @Override
    public void mark(SortedMap<Integer, List<Span>> places) {
        found = places;
        markShown();
    }

    @Override
    public void goTo(int passage) {
        show(passage).bringIntoView();
    }

    private PassageButton show(int passage) {
        if (passage < first || passage >= first + shown.size()) {
            turnTo(passage / PART * PART);
        }
        return shown.get(passage - first);
    }

    private void turnTo(int from) {
        first = from;
        shown.clear();
        text.removeAll();
        for (var passage : passages.subList(from, Math.min(passages.size(), from + PART))) {
            var button = new PassageButton(course, passage, span -> {
                darken();
                chosen.accept(span);
            });
            shown.add(button);
            text.add(button);
            remarks(button).forEach(text::add);
        }
        markShown();
        offerTurning();
    }

    private void offerTurning() {
        var parts = (passages.size() + PART - 1) / PART;
        turning.removeAll();
        turning.add(new Paragraph(getTranslation("document.part", first / PART + 1, parts)));
        Stream.of(-PART, PART)
                .filter(by -> first + by >= 0 && first + by < passages.size())
                .map(by -> new NativeButton(
                        getTranslation(by < 0 ? "document.part-before" : "document.part-after"),
                        click -> turnTo(first + by)))
                .forEach(button -> {
                    button.addClassNames("button", "quiet");
                    turning.add(button);
                });
    }

    private void markShown() {
        for (var i = 0; i < shown.size(); i++) {
            shown.get(i).markFound(found.getOrDefault(first + i, List.of()));
        }
    }

    private void darken() {
        shown.forEach(PassageButton::darken);
    }

    private List<Div> remarks(PassageButton passage) {
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
