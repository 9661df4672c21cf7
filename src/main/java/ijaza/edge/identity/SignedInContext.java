package ijaza.edge.identity;

import ijaza.person.access.KeptSignIn;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** A kept sign-in as Spring Security sees it. */
final class SignedInContext {

    private SignedInContext() {}

    static SecurityContext of(KeptSignIn signIn) {
        var role = new SimpleGrantedAuthority("ROLE_" + signIn.person().role().name());
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(signIn, null, List.of(role)));
    }

    static Optional<KeptSignIn> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof KeptSignIn signIn
                ? Optional.of(signIn)
                : Optional.empty();
    }
}
