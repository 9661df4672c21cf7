package ijaza.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import ijaza.ui.Paths;
import jakarta.annotation.security.PermitAll;

/** The first screen after the sign-in. */
@Route(Paths.HOME)
@PermitAll
class HomeView extends VerticalLayout implements HasDynamicTitle {

    HomeView() {
        add(new H1(getTranslation("home.title")), new Paragraph(getTranslation("home.welcome")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
