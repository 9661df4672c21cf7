package ijaza.ui.shell.entry;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a sign-in that a stranger's page sends, which could sign people in to the stranger's account. Vaadin leaves
 * this form without a token; browsers themselves say where a form comes from.
 */
class OwnFormOnly extends OncePerRequestFilter {

    private final String path;

    OwnFormOnly(String path) {
        this.path = path;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            response.sendError(HttpStatus.FORBIDDEN.value());
            return;
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var isSignIn = request.getRequestURI().equals(request.getContextPath() + path);
        return !isSignIn || !HttpMethod.POST.matches(request.getMethod());
    }
}
