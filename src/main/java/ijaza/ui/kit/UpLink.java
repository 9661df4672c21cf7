package ijaza.ui.kit;

import com.vaadin.flow.component.html.Anchor;

/** Leads one level up. */
final class UpLink extends Anchor {

    UpLink(String text, String path) {
        super(path, text);
        addClassName("up-link");
    }
}
