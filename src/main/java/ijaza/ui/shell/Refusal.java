package ijaza.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import ijaza.ui.Paths;
import ijaza.ui.kit.ButtonLink;
import ijaza.ui.kit.Screen;

/** A screen that says in the reader's language why there is nothing here, and leads back. */
abstract class Refusal extends Screen {

    Refusal(String reason) {
        super("narrow");
        var title = getTranslation("error.page." + reason + ".title");
        named(title);
        var card = new Div(
                new H1(title),
                new Paragraph(getTranslation("error.page." + reason + ".advice")),
                ButtonLink.primary(getTranslation("error.home"), Paths.HOME));
        card.addClassNames("card", "empty");
        add(card);
    }
}
