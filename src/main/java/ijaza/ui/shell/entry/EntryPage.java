package ijaza.ui.shell.entry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import ijaza.ui.kit.Screen;

/** A page in front of the door: one card with a title, a place for what went wrong, and a form. */
abstract class EntryPage extends Screen {

    private final H1 heading = new H1();
    private final Div card = new Div();
    private final Div trouble = new Div();

    EntryPage(String title) {
        super("narrow", "entry");
        heading.setText(getTranslation(title));
        named(heading.getText());
        card.addClassNames("card", "form");
        trouble.addClassNames("notice", "bad");
        trouble.getElement().setAttribute("role", "alert");
        add(card);
        clear();
    }

    final void show(Component... contents) {
        card.add(contents);
    }

    /** Leaves the title alone on the card. */
    final void clear() {
        card.removeAll();
        card.add(heading, trouble);
        stopComplaining();
    }

    /** Says what is wrong with the whole form; screen readers read it out at once. */
    final void complain(String text) {
        trouble.setText(text);
        trouble.setVisible(true);
    }

    final void stopComplaining() {
        trouble.setVisible(false);
    }

    final Anchor link(String key, String path) {
        return new Anchor(path, getTranslation(key));
    }
}
