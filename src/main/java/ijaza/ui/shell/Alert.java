package ijaza.ui.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A message about a whole form, read out by screen readers as soon as it appears. */
class Alert extends Composite<Div> {

    Alert() {
        getContent().addClassName("alert");
        getContent().getElement().setAttribute("role", "alert");
        getContent().setVisible(false);
    }

    void show(String text) {
        getContent().setText(text);
        getContent().setVisible(true);
    }

    void hide() {
        getContent().setVisible(false);
    }
}
