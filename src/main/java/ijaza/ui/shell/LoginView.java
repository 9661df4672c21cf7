package ijaza.ui.shell;

import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ijaza.ui.Paths;

/** Where a person signs in. */
@Route(value = Paths.LOGIN, autoLayout = false)
@AnonymousAllowed
class LoginView extends VerticalLayout implements HasDynamicTitle {

    LoginView() {
        var form = new LoginForm();
        form.setAction(Paths.LOGIN);
        add(new LanguageSwitch(), form);
        setAlignItems(Alignment.CENTER);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
