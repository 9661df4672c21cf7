package ijaza.edge.identity;

import ijaza.person.Person;
import ijaza.person.TimeOrderedId;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.KeptSignIns;
import ijaza.person.access.Secret;
import ijaza.person.access.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Signs in and out by a cookie with a random secret, of which only the hash is kept. */
@Component
class CookieSignIns implements SignIns {

    private final KeptSignIns kept;
    private final SignInCookie cookie;
    private final Clock clock;
    private final SecureRandom chance = new SecureRandom();

    CookieSignIns(KeptSignIns kept, SignInCookie cookie, Clock clock) {
        this.kept = kept;
        this.cookie = cookie;
        this.clock = clock;
    }

    @Override
    public void begin(Person person, boolean lasting) {
        var now = clock.instant();
        endKept();
        kept.forgetOver(now);
        var secret = Secret.random(chance);
        var signIn = KeptSignIn.begin(TimeOrderedId.next(now, chance), person, browser(), lasting, now);
        kept.add(signIn, secret.hash());
        cookie.write(secret, lasting, request(), response());
        takeNewSession();
        SecurityContextHolder.setContext(SignedInContext.of(signIn));
    }

    @Override
    public void end() {
        endKept();
        cookie.remove(request(), response());
        SecurityContextHolder.clearContext();
    }

    @Override
    public Optional<KeptSignIn> current() {
        return SignedInContext.current();
    }

    @Override
    public String address() {
        return NetworkAddress.of(request().getRemoteAddr());
    }

    /** Whoever knew this browser's sign-in before has no use for it any more. */
    private void endKept() {
        cookie.read(request())
                .flatMap(secret -> kept.find(secret.hash()))
                .ifPresent(signIn -> kept.end(signIn.person().id(), signIn.id()));
    }

    /** A session id that somebody planted in the browser must not become that of a person. */
    private static void takeNewSession() {
        if (request().getSession(false) != null) {
            var fresh = request().changeSessionId();
        }
    }

    private static String browser() {
        return Objects.requireNonNullElse(request().getHeader(HttpHeaders.USER_AGENT), "");
    }

    private static HttpServletRequest request() {
        return attributes().getRequest();
    }

    private static HttpServletResponse response() {
        return Objects.requireNonNull(
                attributes().getResponse(), "signing in needs a browser that waits for an answer");
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
