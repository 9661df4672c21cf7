package ijaza.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import ijaza.ui.Paths;

/** A screen that says in the reader's language why there is nothing here, and leads back. */
abstract class Refusal extends Div implements HasDynamicTitle {

    private final String title;

    Refusal(String reason) {
        title = getTranslation("error.page." + reason + ".title");
        var home = new Anchor(Paths.HOME, getTranslation("error.home"));
        home.addClassNames("button", "primary");
        var card = new Div(new H1(title), new Paragraph(getTranslation("error.page." + reason + ".advice")), home);
        card.addClassNames("card", "empty");
        addClassNames("page", "narrow");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
