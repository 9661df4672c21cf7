package ijaza.ui.shell.account;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import ijaza.ui.Paths;
import ijaza.usecase.learner.ChangePassword;
import ijaza.usecase.learner.EditAccount;
import ijaza.usecase.learner.SeeSignIns;
import jakarta.annotation.security.PermitAll;

/** A person's own account: names, language, password, and the browsers that are signed in. */
@Route(Paths.ACCOUNT)
@Menu(title = "account.title", order = 90)
@PermitAll
class AccountView extends Div implements HasDynamicTitle {

    AccountView(EditAccount account, ChangePassword password, SeeSignIns signIns) {
        addClassNames("page", "narrow");
        add(
                new H1(getTranslation("account.title")),
                new NameSection(account),
                new LanguageSection(account),
                new PasswordSection(password),
                new SignInsSection(signIns));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.title");
    }
}
