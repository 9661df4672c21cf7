package ijaza.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message that stands in the page. */
public final class Notice extends Div {

    public Notice(String text, Tone tone) {
        add(new Paragraph(text));
        addClassNames("notice", tone.className());
    }
}
