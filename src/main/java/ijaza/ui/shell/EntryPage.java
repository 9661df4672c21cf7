package ijaza.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import ijaza.ui.Paths;

/** A page in front of the door: the name of the house, the language switch, and one card. */
abstract class EntryPage extends Composite<Div> {

    private final Div card = new Div();

    EntryPage() {
        card.addClassName("entry-card");
        var name = new Span(getTranslation("app.name"));
        name.addClassName("app-name");
        var privacy = new Anchor("/" + Paths.PRIVACY, getTranslation("privacy.title"));
        privacy.setRouterIgnore(true);
        getContent().addClassName("entry-page");
        getContent().add(new Header(name, new LanguageSwitch()), new Main(card), new Footer(privacy));
    }

    void show(Component... contents) {
        card.add(contents);
    }

    void clear() {
        card.removeAll();
    }

    /** A link to a path of ours. */
    Anchor link(String key, String path) {
        return new Anchor("/" + path, getTranslation(key));
    }
}
