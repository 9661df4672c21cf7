package ijaza.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import ijaza.ui.Paths;
import ijaza.usecase.learner.EditAccount;

/**
 * The head of every screen: name, menu and language. The menu is what the views say of themselves with
 * {@code @Menu(title = "text key")}; on a phone it opens by a button.
 */
class SiteHead extends Header {

    private final Nav menu = new Nav();
    private final NativeButton more = new NativeButton(getTranslation("app.menu"));

    SiteHead(AuthenticationContext signIn, EditAccount account) {
        addClassName("site-head");
        var name = new Anchor(Paths.HOME, getTranslation("app.name"));
        name.addClassName("site-name");
        add(name, menu);
        menu.addClassName("site-menu");
        menu.setAriaLabel(getTranslation("app.menu"));
        if (signIn.isAuthenticated()) {
            fillMenu(signIn);
        }
        add(new LanguageSwitch(language -> {
            if (signIn.isAuthenticated()) {
                account.speak(language);
            }
        }));
    }

    private void fillMenu(AuthenticationContext signIn) {
        MenuConfiguration.getMenuEntries().stream().map(this::link).forEach(menu::add);
        var leave = new NativeButton(getTranslation("app.leave"), click -> signIn.logout());
        leave.addClassNames("button", "quiet");
        menu.add(leave);
        more.addClassNames("button", "site-more");
        more.addClickListener(click -> open(!hasClassName("open")));
        open(false);
        add(more);
    }

    private Anchor link(MenuEntry entry) {
        return new Anchor(entry.path(), getTranslation(entry.title()));
    }

    /** Closes the menu and marks the link to where the learner now is. */
    void arrive(String path) {
        open(false);
        menu.getChildren()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .forEach(link -> mark(link, link.getHref().equals(path)));
    }

    private static void mark(Anchor link, boolean here) {
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        } else {
            link.getElement().removeAttribute("aria-current");
        }
    }

    private void open(boolean open) {
        setClassName("open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
