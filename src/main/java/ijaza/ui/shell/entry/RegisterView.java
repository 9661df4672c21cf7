package ijaza.ui.shell.entry;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ijaza.person.access.Registration;
import ijaza.ui.Paths;
import ijaza.usecase.open.Register;
import ijaza.usecase.open.Register.Outcome;
import java.util.Set;

/** Where a trainee makes an account. */
@Route(Paths.REGISTER)
@AnonymousAllowed
class RegisterView extends EntryPage {

    private final Register register;
    private final AccountForm form = new AccountForm();
    private final TextField code = new TextField(getTranslation("account.code"));

    RegisterView(Register register) {
        super("register.title");
        this.register = register;
        switch (register.registration()) {
            case Registration.Open() -> offer(false);
            case Registration.ByCode _ -> offer(true);
            case Registration.Closed() -> close();
        }
    }

    private void offer(boolean byCode) {
        code.setHelperText(getTranslation("account.code-hint"));
        code.setRequiredIndicatorVisible(true);
        code.setManualValidation(true);
        code.setVisible(byCode);
        var submit = new SubmitButton(getTranslation("register.submit"), this::submit);
        show(code, form, submit, link("privacy.title", Paths.PRIVACY), link("register.has-account", Paths.LOGIN));
    }

    private void submit() {
        stopComplaining();
        code.setInvalid(false);
        form.show(Set.of());
        switch (register.register(form.account(), code.getValue())) {
            case Outcome.Registered _ -> EnteredHouse.go();
            case Outcome.Flawed(var flaws) -> form.show(flaws);
            case Outcome.WrongCode() -> refuseCode();
            case Outcome.TooSoon(var left) -> complain(getTranslation("login.wait", left.toSeconds() + 1));
            case Outcome.Closed() -> close();
        }
    }

    private void refuseCode() {
        code.setErrorMessage(getTranslation("account.code-wrong"));
        code.setInvalid(true);
        code.focus();
    }

    private void close() {
        clear();
        show(new Paragraph(getTranslation("register.closed")), link("register.has-account", Paths.LOGIN));
    }
}
