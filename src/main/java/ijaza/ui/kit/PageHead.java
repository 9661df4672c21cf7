package ijaza.ui.kit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** The title of a screen, with what stands above and below it. */
public final class PageHead extends Div {

    private final H1 title;

    public PageHead(String title) {
        addClassName("page-head");
        this.title = RichText.write(new H1(), title);
        add(this.title);
    }

    public H1 title() {
        return title;
    }

    public PageHead withMeta(String text) {
        var meta = new Paragraph(text);
        meta.addClassName("meta");
        add(meta);
        return this;
    }

    public PageHead withLead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("lead");
        add(lead);
        return this;
    }

    /** Where this screen belongs, as a link above the title. */
    public PageHead under(String text, String path) {
        var up = new Anchor(path, text);
        up.addClassName("up-link");
        addComponentAsFirst(up);
        return this;
    }
}
