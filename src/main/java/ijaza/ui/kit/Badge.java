package ijaza.ui.kit;

import com.vaadin.flow.component.html.Span;

/** A state in a word or two. */
public final class Badge extends Span {

    public Badge(String text, Tone tone) {
        super(text);
        addClassNames("badge", tone.className());
    }
}
