package ijaza.ui.shell.account;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.person.access.AccountFlaw;
import ijaza.usecase.learner.EditAccount;
import java.util.Objects;
import java.util.Set;

/** The names, as certificates will print them from now on. */
class NameSection extends AccountSection {

    private final EditAccount account;
    private final TextField arabic = new TextField(getTranslation("account.arabic-name"));
    private final TextField latin = new TextField(getTranslation("account.latin-name"));

    NameSection(EditAccount account) {
        super("account.names");
        this.account = account;
        var name = account.person().name();
        arabic.setValue(name.arabic());
        arabic.getElement().setAttribute("lang", "ar");
        arabic.setHelperText(getTranslation("account.arabic-name-hint"));
        arabic.setManualValidation(true);
        latin.setValue(Objects.requireNonNullElse(name.latin(), ""));
        latin.getElement().setAttribute("lang", "en");
        latin.setManualValidation(true);
        var login = new Paragraph(
                getTranslation("account.signs-in-as", account.person().login().value()));
        login.addClassName("meta");
        add(login, arabic, latin, button("account.save-names", this::save));
    }

    private void save() {
        var flaws = account.rename(arabic.getValue(), latin.getValue());
        mark(arabic, AccountFlaw.ARABIC_NAME, flaws);
        mark(latin, AccountFlaw.LATIN_NAME, flaws);
        if (flaws.isEmpty()) {
            say("account.names-saved");
        }
    }

    private void mark(TextField field, AccountFlaw flaw, Set<AccountFlaw> flaws) {
        field.setInvalid(flaws.contains(flaw));
        field.setErrorMessage(flaws.contains(flaw) ? getTranslation("account.flaw." + flaw) : "");
    }
}
