package ijaza.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A message that stands in the page. */
public final class Notice extends Div {

    /** A refusal that screen readers read out at once. */
    public static Notice alert(String text) {
        var notice = new Notice(text, Tone.BAD);
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    public Notice(String text, Tone tone) {
        add(new Paragraph(text));
        addClassNames("notice", tone.className());
    }
}
