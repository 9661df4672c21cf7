package ijaza.usecase.instructor;

import ijaza.person.Role;
import ijaza.person.access.Registration;
import ijaza.person.access.Settings;
import ijaza.text.Blanks;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides who may register and who issues the certificates. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class EditSettings {

    public static final int LONGEST_ISSUER = 120;

    private final Settings settings;

    EditSettings(Settings settings) {
        this.settings = settings;
    }

    public Registration registration() {
        return settings.registration();
    }

    @Transactional
    public void register(Registration registration) {
        settings.register(registration);
    }

    public String issuer() {
        return settings.issuer();
    }

    /** Tells false, and keeps the old name, where this can be none. */
    @Transactional
    public boolean issueAs(String issuer) {
        var name = Blanks.strip(issuer);
        if (name.isEmpty() || name.length() > LONGEST_ISSUER) {
            return false;
        }
        settings.issueAs(name);
        return true;
    }
}
