package ijaza.ui.shell;

import ijaza.ui.Paths;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the same strict headers on every response; Spring Security's own never reach Vaadin's pages. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    /** The request attribute with the nonce that the scripts of the page must carry. */
    static final String NONCE = SecurityHeaders.class.getName() + ".nonce";

    /** Vaadin 25.3 cannot run without 'unsafe-eval' and puts inline styles; look again at 25.4. */
    private static final String VAADIN_POLICY =
            "default-src 'none'; script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval';"
                    + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self';"
                    + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String OPEN_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The first parts of the addresses that never run a script. */
    private static final Set<String> OPEN =
            Set.of(Paths.CHECK, Paths.CERTIFICATES, Paths.PRIVACY, Paths.HEALTH, Paths.API);

    private static final Map<String, String> FIXED = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()");

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var headers = new HashMap<>(FIXED);
        headers.put("Content-Security-Policy", policy(path, request));
        life(path).ifPresent(life -> headers.put("Cache-Control", life));
        headers.forEach(response::setHeader);
        chain.doFilter(request, new HeadersKept(response, headers.keySet()));
    }

    private String policy(String path, HttpServletRequest request) {
        if (OPEN.contains(path.split("/", 3)[1])) {
            return OPEN_POLICY;
        }
        var nonce = nonce();
        request.setAttribute(NONCE, nonce);
        return VAADIN_POLICY.formatted(nonce);
    }

    /** Bundled files have their hash in the name; pages and answers carry secrets and are never stored. */
    private static Optional<String> life(String path) {
        if (path.startsWith("/VAADIN/build/")) {
            return Optional.of("public, max-age=31536000, immutable");
        }
        var isFile = path.lastIndexOf('.') > path.lastIndexOf('/');
        return isFile ? Optional.empty() : Optional.of("no-store");
    }

    private String nonce() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
