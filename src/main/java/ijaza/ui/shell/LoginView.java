package ijaza.ui.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import ijaza.person.access.Registration;
import ijaza.ui.Paths;
import ijaza.usecase.open.Register;
import java.util.regex.Pattern;

/** Where a person signs in. */
@Route(value = Paths.LOGIN, autoLayout = false)
@AnonymousAllowed
class LoginView extends EntryPage implements HasDynamicTitle, BeforeEnterObserver {

    /** What the address says after a failure. */
    static final String ERROR = "error";

    /** The parameter with the seconds to wait after too many failures. */
    static final String WAIT = "wait";

    private static final Pattern SECONDS = Pattern.compile("\\d{1,4}");

    private final Alert alert = new Alert();

    LoginView(Register register) {
        show(new H1(getTranslation("login.title")), alert, new SignInForm());
        if (!(register.registration() instanceof Registration.Closed)) {
            show(link("login.register", Paths.REGISTER));
        }
        var forgotten = new Paragraph(getTranslation("login.forgotten"));
        forgotten.addClassName("hint");
        show(forgotten);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        address.getSingleParameter(ERROR).ifPresent(_ -> alert.show(getTranslation("login.wrong")));
        address.getSingleParameter(WAIT)
                .filter(SECONDS.asMatchPredicate())
                .ifPresent(seconds -> alert.show(getTranslation("login.wait", Integer.valueOf(seconds))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("login.title");
    }
}
