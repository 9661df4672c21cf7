package ijaza.edge.identity;

import ijaza.person.access.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Signing out ends the kept sign-in too, otherwise the next page would be signed in again. */
@Component
class SignOut implements LogoutHandler {

    private final SignIns signIns;

    SignOut(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        signIns.end();
    }
}
