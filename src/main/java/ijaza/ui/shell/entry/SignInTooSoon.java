package ijaza.ui.shell.entry;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Carries to the sign-in page how long the next try must wait. */
class SignInTooSoon extends AuthenticationException {

    private final Duration left;

    SignInTooSoon(Duration left) {
        super("too many failures");
        this.left = left;
    }

    /** Rounded up, so that a try after it is never too soon again. */
    long seconds() {
        return left.plusMillis(999).toSeconds();
    }
}
