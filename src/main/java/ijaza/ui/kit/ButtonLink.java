package ijaza.ui.kit;

import com.vaadin.flow.component.html.Anchor;

/** A link that looks like a button. */
public final class ButtonLink extends Anchor {

    private ButtonLink(String text, String path) {
        super(path, text);
        addClassName("button");
    }

    /** The one that matters most on a screen. */
    public static ButtonLink primary(String text, String path) {
        var link = plain(text, path);
        link.addClassName("primary");
        return link;
    }

    public static ButtonLink plain(String text, String path) {
        return new ButtonLink(text, path);
    }

    public static ButtonLink quiet(String text, String path) {
        var link = plain(text, path);
        link.addClassName("quiet");
        return link;
    }
}
