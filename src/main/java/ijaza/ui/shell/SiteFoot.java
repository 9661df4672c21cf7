package ijaza.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import ijaza.ui.Paths;

/** The foot of every screen: the pages that are open to anybody. */
class SiteFoot extends Footer {

    SiteFoot() {
        addClassName("site-foot");
        link("check.title", Paths.CHECK);
        link("privacy.title", Paths.PRIVACY);
    }

    private void link(String key, String path) {
        var link = new Anchor(path, getTranslation(key));
        link.setRouterIgnore(true);
        add(link);
    }
}
