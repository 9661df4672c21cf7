package ijaza.ui.shell.entry;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ijaza.person.Person;
import ijaza.person.access.AccountFlaw;
import ijaza.person.access.Password;
import ijaza.ui.Paths;
import ijaza.usecase.open.RedeemLink;
import ijaza.usecase.open.RedeemLink.Offer;
import ijaza.usecase.open.RedeemLink.Outcome;
import java.util.Set;
import java.util.function.Consumer;

/** What a one-time link opens; only sending the form uses the link up, so a preview of the link does no harm. */
@Route(Paths.LINK)
@AnonymousAllowed
class LinkView extends EntryPage implements HasUrlParameter<String> {

    private final RedeemLink links;

    LinkView(RedeemLink links) {
        super("link.title");
        this.links = links;
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        clear();
        links.look(secret).ifPresentOrElse(offer -> show(offer, secret), this::over);
    }

    private void show(Offer offer, String secret) {
        switch (offer) {
            case Offer.NewInstructor() -> askAccount(secret);
            case Offer.NewPassword(var person) -> askPassword(secret, person);
        }
    }

    private void askAccount(String secret) {
        var form = new AccountForm();
        show(new Paragraph(getTranslation("link.new-instructor")), form);
        show(new SubmitButton(
                getTranslation("register.submit"),
                () -> finish(links.becomeInstructor(secret, form.account()), form::show)));
    }

    private void askPassword(String secret, Person person) {
        var password = new PasswordField(getTranslation("account.new-password"));
        password.setHelperText(getTranslation("account.password-hint"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setManualValidation(true);
        password.setAutofocus(true);
        show(new Paragraph(getTranslation("link.new-password", person.login().value())), password);
        show(new SubmitButton(
                getTranslation("link.set-password"),
                () -> finish(
                        links.setPassword(secret, new Password(password.getValue())), flaws -> mark(password, flaws))));
    }

    private void mark(PasswordField password, Set<AccountFlaw> flaws) {
        flaws.forEach(flaw -> password.setErrorMessage(getTranslation("account.flaw." + flaw)));
        password.setInvalid(true);
        password.focus();
    }

    private void finish(Outcome outcome, Consumer<Set<AccountFlaw>> mark) {
        switch (outcome) {
            case Outcome.Done _ -> EnteredHouse.go();
            case Outcome.Flawed(var flaws) -> mark.accept(flaws);
            case Outcome.Over() -> over();
        }
    }

    private void over() {
        clear();
        show(new Paragraph(getTranslation("link.over")), link("register.has-account", Paths.LOGIN));
    }
}
