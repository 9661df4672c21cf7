package ijaza.ui.shell.account;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import ijaza.ui.Paths;
import ijaza.ui.kit.PageHead;
import ijaza.ui.kit.Screen;
import ijaza.usecase.learner.ChangePassword;
import ijaza.usecase.learner.EditAccount;
import ijaza.usecase.learner.SeeSignIns;
import jakarta.annotation.security.PermitAll;

/** A person's own account: names, language, password, and the browsers that are signed in. */
@Route(Paths.ACCOUNT)
@Menu(title = "account.title", order = 90)
@PermitAll
class AccountView extends Screen {

    AccountView(EditAccount account, ChangePassword password, SeeSignIns signIns) {
        super("narrow");
        named(getTranslation("account.title"));
        add(
                new PageHead(getTranslation("account.title")),
                new NameSection(account),
                new LanguageSection(account),
                new PasswordSection(password),
                new SignInsSection(signIns));
    }
}
