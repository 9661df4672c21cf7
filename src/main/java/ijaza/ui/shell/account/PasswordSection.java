package ijaza.ui.shell.account;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import ijaza.person.access.Password;
import ijaza.usecase.learner.ChangePassword;
import ijaza.usecase.learner.ChangePassword.Outcome;

/** A new password, which signs out all other browsers. */
class PasswordSection extends AccountSection {

    private final ChangePassword password;
    private final PasswordField old = new PasswordField(getTranslation("account.old-password"));
    private final PasswordField fresh = new PasswordField(getTranslation("account.new-password"));

    PasswordSection(ChangePassword password) {
        super("account.change-password");
        this.password = password;
        old.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        old.setManualValidation(true);
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        fresh.setHelperText(getTranslation("account.password-hint"));
        fresh.setManualValidation(true);
        add(old, fresh, button("account.change-password", this::change));
    }

    private void change() {
        old.setInvalid(false);
        fresh.setInvalid(false);
        switch (password.change(new Password(old.getValue()), new Password(fresh.getValue()))) {
            case Outcome.Changed() -> changed();
            case Outcome.WrongPassword() -> refuse(old, "account.old-password-wrong");
            case Outcome.Flawed(var flaw) -> refuse(fresh, "account.flaw." + flaw);
        }
    }

    private void changed() {
        old.clear();
        fresh.clear();
        say("account.password-changed");
    }

    private void refuse(PasswordField field, String textKey) {
        field.setErrorMessage(getTranslation(textKey));
        field.setInvalid(true);
        field.focus();
    }
}
