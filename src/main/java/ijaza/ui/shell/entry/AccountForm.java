package ijaza.ui.shell.entry;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import ijaza.person.access.AccountFlaw;
import ijaza.person.access.NewAccount;
import ijaza.person.access.Password;
import ijaza.ui.kit.Locales;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a new account; each says by itself what is wrong with it. */
class AccountForm extends Composite<Div> {

    private final TextField arabicName = new TextField(getTranslation("account.arabic-name"));
    private final TextField latinName = new TextField(getTranslation("account.latin-name"));
    private final TextField login = new TextField(getTranslation("account.login"));
    private final PasswordField password = new PasswordField(getTranslation("account.password"));

    private final Map<AccountFlaw, TextFieldBase<?, String>> places = Map.of(
            AccountFlaw.ARABIC_NAME, arabicName,
            AccountFlaw.LATIN_NAME, latinName,
            AccountFlaw.LOGIN, login,
            AccountFlaw.LOGIN_TAKEN, login);

    AccountForm() {
        arabicName.setHelperText(getTranslation("account.arabic-name-hint"));
        arabicName.setAutocomplete(Autocomplete.NAME);
        arabicName.getElement().setAttribute("lang", "ar");
        arabicName.setAutofocus(true);
        latinName.getElement().setAttribute("lang", "en");
        login.setAutocomplete(Autocomplete.USERNAME);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("account.password-hint"));
        Stream.of(arabicName, login, password).forEach(field -> field.setRequiredIndicatorVisible(true));
        fields().forEach(field -> field.setManualValidation(true));
        getContent().addClassName("form");
        getContent().add(arabicName, latinName, login, password);
    }

    NewAccount account() {
        return new NewAccount(
                arabicName.getValue(),
                latinName.getValue(),
                login.getValue(),
                new Password(password.getValue()),
                Locales.language(getLocale()));
    }

    void show(Set<AccountFlaw> flaws) {
        fields().forEach(field -> field.setInvalid(false));
        flaws.forEach(flaw -> {
            var field = places.getOrDefault(flaw, password);
            field.setErrorMessage(getTranslation("account.flaw." + flaw));
            field.setInvalid(true);
        });
        fields().filter(TextFieldBase::isInvalid).findFirst().ifPresent(TextFieldBase::focus);
    }

    private Stream<TextFieldBase<?, String>> fields() {
        return Stream.of(arabicName, latinName, login, password);
    }
}
