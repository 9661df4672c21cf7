package ijaza.ui.author.document;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import ijaza.course.Course;
import ijaza.document.Passage;
import ijaza.document.Splitting;
import ijaza.text.Span;
import ijaza.ui.author.parts.ActButton;
import ijaza.ui.author.parts.Whisper;
import ijaza.ui.kit.ContentLanguage;
import ijaza.usecase.author.SeeDrafts;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The document, passage by passage: each can be chosen, tells what is doubtful in it and why nothing came of it. A long
 * document is shown a part at a time, and turns to the part that is looked for.
 */
public class SourcePane extends Section implements DocumentSearch.Found {

    private static final int PART = 150;

    private final Course course;
    private final Consumer<Span> onChoice;
    private final List<Passage> passages;
    private final List<PassageButton> shown = new ArrayList<>();
    private final PassageSteps text = new PassageSteps();
    private final Div turning = new Div();
    private final Whisper said = new Whisper();
    private SortedMap<Integer, List<Span>> found = new TreeMap<>();
    private Remarks remarks;
    private @Nullable Span chosen;
    private int first;

    public SourcePane(SeeDrafts.Page page, Consumer<Span> onChoice) {
        this.course = page.draft().proposal();
        this.onChoice = onChoice;
        remarks = Remarks.of(page);
        passages = Splitting.split(course.document());
        addClassName("desk-source");
        turning.addClassName("row");
        turning.setVisible(passages.size() > PART);
        var search = new DocumentSearch(course.source(), passages, this);
        ContentLanguage.on(text, course.language());
        add(new H2(getTranslation("draft.document")), search, turning, said, text);
        turnTo(0);
    }

    /** @return whether this is the document of that page; if so, what is said about it is that page's from now on */
    public boolean renew(SeeDrafts.Page page) {
        var isSame = page.draft().proposal().source().equals(course.source());
        var newest = Remarks.of(page);
        if (isSame && !newest.equals(remarks)) {
            remarks = newest;
            turnTo(first);
        }
        return isSame;
    }

    /** Marks a place of the document and brings it into view. */
    public void light(Span place) {
        IntStream.range(0, passages.size())
                .filter(i -> passages.get(i).span().overlaps(place))
                .findFirst()
                .ifPresent(i -> {
                    leave();
                    show(i).light(place);
                    said.say(getTranslation("document.lit", place.of(course.source())));
                });
    }

    /** Nothing of the document is looked at any more. */
    public void leave() {
        chosen = null;
        shown.forEach(passage -> {
            passage.darken();
            passage.chosen(false);
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
            var button = new PassageButton(course, passage);
            button.addClickListener(click -> choose(button));
            button.chosen(button.span().equals(chosen));
            shown.add(button);
            text.add(button);
            remarks.about(button).forEach(text::add);
        }
        text.walk(shown);
        markShown();
        offerTurning();
    }

    private void choose(PassageButton passage) {
        leave();
        chosen = passage.span();
        passage.chosen(true);
        text.stand(passage);
        onChoice.accept(chosen);
    }

    private void offerTurning() {
        var parts = (passages.size() + PART - 1) / PART;
        turning.removeAll();
        turning.add(new Paragraph(getTranslation("document.part", first / PART + 1, parts)));
        Stream.of(-PART, PART)
                .filter(by -> first + by >= 0 && first + by < passages.size())
                .map(by -> new ActButton(
                                getTranslation(by < 0 ? "document.part-before" : "document.part-after"),
                                () -> turnTo(first + by))
                        .quiet())
                .forEach(turning::add);
    }

    private void markShown() {
        for (var i = 0; i < shown.size(); i++) {
            shown.get(i).markFound(found.getOrDefault(first + i, List.of()));
        }
    }
}
