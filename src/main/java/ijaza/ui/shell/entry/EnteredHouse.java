package ijaza.ui.shell.entry;

import com.vaadin.flow.component.UI;
import ijaza.ui.Paths;

/** Leads somebody who has just been signed in to the first screen, on a page of its own. */
final class EnteredHouse {

    private EnteredHouse() {}

    static void go() {
        UI.getCurrent().getPage().setLocation("/" + Paths.HOME);
    }
}
