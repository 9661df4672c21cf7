package ijaza.edge.identity;

import ijaza.person.access.KeptSignIn;
import ijaza.person.access.KeptSignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Reads anew with each request who is signed in and in which role. Nothing about it stands in the session, so a
 * restart signs nobody out, and what was revoked or changed holds at once.
 */
@Component
class KeptContexts implements SecurityContextRepository {

    private final KeptSignIns kept;
    private final SignInCookie cookie;
    private final Clock clock;

    KeptContexts(KeptSignIns kept, SignInCookie cookie, Clock clock) {
        this.kept = kept;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new WhenAsked(() -> find(request).map(SignedInContext::of));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder both) {
        return find(both.getRequest()).map(SignedInContext::of).orElseGet(SecurityContextImpl::new);
    }

    /** {@link CookieSignIns} has kept it already. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return find(request).isPresent();
    }

    private Optional<KeptSignIn> find(HttpServletRequest request) {
        var now = clock.instant();
        var found =
                cookie.read(request).flatMap(secret -> kept.find(secret.hash())).filter(signIn -> !signIn.isOver(now));
        found.filter(signIn -> signIn.needsNoting(now)).ifPresent(signIn -> kept.note(signIn.used(now)));
        return found;
    }
}
