package ijaza.ui.instructor;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.usecase.instructor.EditSettings;
import jakarta.annotation.security.RolesAllowed;

/** What instructors decide for the whole house. */
@Route(Paths.SETTINGS)
@Menu(title = "settings.title", order = 70)
@RolesAllowed(Role.INSTRUCTOR_NAME)
class SettingsView extends Screen {

    SettingsView(EditSettings settings) {
        super("narrow");
        named(getTranslation("settings.title"));
        add(new PageHead(getTranslation("settings.title")), new RegistrationCard(settings), new IssuerCard(settings));
    }
}
