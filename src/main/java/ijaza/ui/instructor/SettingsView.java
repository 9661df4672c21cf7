package ijaza.ui.instructor;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.usecase.instructor.EditSettings;
import jakarta.annotation.security.RolesAllowed;

/** What instructors decide for the whole house. */
@Route(Paths.SETTINGS)
@Menu(title = "settings.title", order = 70)
@RolesAllowed(Role.INSTRUCTOR_NAME)
class SettingsView extends Div implements HasDynamicTitle {

    SettingsView(EditSettings settings) {
        addClassNames("page", "narrow");
        add(new H1(getTranslation("settings.title")), new RegistrationCard(settings), new IssuerCard(settings));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("settings.title");
    }
}
