package ijaza.ui.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import ijaza.usecase.learner.EditAccount;
import org.springframework.beans.factory.annotation.Value;

/** The frame of every screen: a way past the head, the head, and the screen itself. */
@Layout
@AnonymousAllowed
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String SCREEN = "screen";

    private final Anchor skip = new Anchor();
    private final SiteHead head;
    private final Main screen = new Main();
    private boolean shown;

    MainLayout(AuthenticationContext signIn, EditAccount account, @Value("${ijaza.demo}") boolean demo) {
        skip.setText(getTranslation("app.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        head = new SiteHead(signIn, account);
        screen.setId(SCREEN);
        screen.getElement().setAttribute("tabindex", "-1");
        add(skip, head);
        if (demo) {
            var banner = new Div(getTranslation("app.demo"));
            banner.addClassNames("demo-banner");
            add(banner);
        }
        add(screen, new SiteFoot());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        screen.getElement().removeAllChildren().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        screen.getElement().removeAllChildren();
    }

    /** A page that was changed without loading says so by moving the focus to what is new. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        skip.setHref(event.getLocation().getPath() + "#" + SCREEN);
        head.arrive(event.getLocation().getPath());
        if (shown) {
            screen.getElement().callJsFunction("focus");
        }
        shown = true;
    }
}
