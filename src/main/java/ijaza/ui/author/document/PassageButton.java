package ijaza.ui.author.document;

import com.vaadin.flow.component.html.NativeButton;
import ijaza.course.Course;
import ijaza.document.Passage;
import ijaza.text.Language;
import ijaza.text.Span;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.RichText.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A passage of the document that can be chosen; a proof, what was searched for and doubtful words stand out in it. */
public class PassageButton extends NativeButton {

    private final Passage passage;
    private final String text;
    private final List<Part> doubts;
    private List<Part> found = List.of();
    private @Nullable Part proof;

    PassageButton(Course course, Passage passage) {
        this.passage = passage;
        this.text = passage.span().of(course.source());
        this.doubts = course.doubts().stream()
                .filter(doubt -> doubt.span().overlaps(passage.span()))
                .map(doubt -> part(doubt.span(), "doubt"))
                .toList();
        addClassNames("passage", passage.kind().name().toLowerCase(Locale.ROOT));
        ContentLanguage.on(this, languageOf(course));
        write();
    }

    Span span() {
        return passage.span();
    }

    public String text() {
        return text;
    }

    /** Marks the part of a place that stands here, and brings it into view. */
    void light(Span place) {
        proof = part(place, "");
        write();
        bringIntoView();
    }

    void darken() {
        if (proof != null) {
            proof = null;
            write();
        }
    }

    /** @param spans counted from the passage's own beginning */
    void markFound(List<Span> spans) {
        if (!spans.isEmpty() || !found.isEmpty()) {
            found = spans.stream().map(span -> new Part(span, "found")).toList();
            write();
        }
    }

    /** No further than needed, so that what one reads beside it stays where it is. */
    void bringIntoView() {
        getElement().executeJs("(this.querySelector('mark:not([class])') ?? this).scrollIntoView({block: 'nearest'})");
    }

    void chosen(boolean is) {
        if (is) {
            getElement().setAttribute("aria-current", "true");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    /** A caption in another language than the course keeps its own direction. */
    private Language languageOf(Course course) {
        return text.codePoints().anyMatch(Character::isLetter) ? Language.mostOf(text) : course.language();
    }

    private Part part(Span place, String className) {
        var start =
                Math.max(place.start(), passage.span().start()) - passage.span().start();
        var end = Math.min(place.end(), passage.span().end()) - passage.span().start();
        return new Part(new Span(start, end), className);
    }

    private void write() {
        getElement().removeAllChildren();
        var parts = new ArrayList<Part>();
        Stream.ofNullable(proof).forEach(parts::add);
        parts.addAll(found);
        parts.addAll(doubts);
        RichText.write(this, text, parts);
    }
}
