package ijaza.ui.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import ijaza.course.Course;
import ijaza.course.Coverage.LeftOut;
import ijaza.document.Passage;
import ijaza.document.Splitting;
import ijaza.text.Language;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.usecase.author.SeeDrafts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The document, passage by passage: each can be chosen, tells why nothing came of it, and lights up where a proof stands. */
class SourcePane extends Section {

    private final Course course;
    private final List<Shown> passages = new ArrayList<>();
    private Consumer<ijaza.text.Span> choice = span -> {};
    private @Nullable Shown lit;

    SourcePane(SeeDrafts.Page page) {
        this.course = page.draft().proposal();
        addClassName("desk-source");
        add(new H2(getTranslation("draft.document")));
        var text = ContentLanguage.on(new Div(), course.language());
        for (var passage : Splitting.split(course.document())) {
            text.add(passage(passage));
            page.coverage().leftOut().stream()
                    .filter(left -> passage.span().contains(left.span()))
                    .findFirst()
                    .map(this::leftOut)
                    .ifPresent(text::add);
        }
        add(text);
    }

    void onChoice(Consumer<ijaza.text.Span> chosen) {
        choice = chosen;
    }

    /** Marks a proof in its passage and brings it into view. */
    void light(ijaza.text.Span proof) {
        darken();
        passages.stream()
                .filter(shown -> shown.passage.span().contains(proof))
                .findFirst()
                .ifPresent(shown -> {
                    var start = shown.passage.span().start();
                    write(shown, new ijaza.text.Span(proof.start() - start, proof.end() - start));
                    shown.button.getElement().callJsFunction("scrollIntoView", true);
                    lit = shown;
                });
    }

    /** A passage and the button that it is on this screen. */
    private record Shown(Passage passage, NativeButton button) {}

    private NativeButton passage(Passage passage) {
        var button = new NativeButton("", click -> {
            darken();
            choice.accept(passage.span());
        });
        button.addClassNames("passage", passage.kind().name().toLowerCase(Locale.ROOT));
        ContentLanguage.on(button, languageOf(passage));
        var shown = new Shown(passage, button);
        passages.add(shown);
        write(shown, null);
        return button;
    }

    /** A caption in another language than the course keeps its own direction. */
    private Language languageOf(Passage passage) {
        var words = passage.span().of(course.source());
        return words.codePoints().anyMatch(Character::isLetter) ? Language.mostOf(words) : course.language();
    }

    private void darken() {
        if (lit != null) {
            write(lit, null);
            lit = null;
        }
    }

    private void write(Shown shown, ijaza.text.@Nullable Span marked) {
        shown.button.getElement().removeAllChildren();
        RichText.write(shown.button, shown.passage.span().of(course.source()), marked);
    }

    private Span leftOut(LeftOut left) {
        var why = new Span(getTranslation("omitted." + left.reason().name()));
        why.addClassNames("meta", "why-not");
        why.getElement().setAttribute("lang", getLocale().getLanguage());
        return why;
    }
}
