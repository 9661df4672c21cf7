package ijaza.ui.shell.entry;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ijaza.person.access.Registration;
import ijaza.ui.Paths;
import ijaza.usecase.open.Register;
import java.util.regex.Pattern;

/** Where a person signs in. */
@Route(Paths.LOGIN)
@AnonymousAllowed
class LoginView extends EntryPage implements BeforeEnterObserver {

    /** What the address says after a failure. */
    static final String ERROR = "error";

    /** The parameter with the seconds to wait after too many failures. */
    static final String WAIT = "wait";

    private static final Pattern SECONDS = Pattern.compile("[0-9]{1,4}");

    LoginView(Register register) {
        super("login.title");
        show(new SignInForm());
        if (!(register.registration() instanceof Registration.Closed)) {
            show(link("login.register", Paths.REGISTER));
        }
        var forgotten = new Paragraph(getTranslation("login.forgotten"));
        forgotten.addClassName("meta");
        show(forgotten);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        if (address.getParameters().containsKey(ERROR)) {
            complain(getTranslation("login.wrong"));
        }
        address.getSingleParameter(WAIT)
                .filter(SECONDS.asMatchPredicate())
                .ifPresent(seconds -> complain(getTranslation("login.wait", Integer.valueOf(seconds))));
    }
}
