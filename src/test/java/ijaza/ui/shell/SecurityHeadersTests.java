package ijaza.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecurityHeadersTests {

    private final SecurityHeaders filter = new SecurityHeaders();

    @Test
    void putsTheAgreedPolicyOnVaadinsPages() throws Exception {
        var request = new MockHttpServletRequest("GET", "/login");
        var response = filtered(request, "text/html");

        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'nonce-" + request.getAttribute(SecurityHeaders.NONCE)
                        + "' 'strict-dynamic' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                        + " font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'self';"
                        + " form-action 'self'; frame-ancestors 'none'");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void givesEachPageItsOwnNonce() throws Exception {
        var first = new MockHttpServletRequest("GET", "/");
        var second = new MockHttpServletRequest("GET", "/");
        filtered(first, "text/html");
        filtered(second, "text/html");

        assertThat(first.getAttribute(SecurityHeaders.NONCE)).isNotEqualTo(second.getAttribute(SecurityHeaders.NONCE));
    }

    @Test
    void openPagesGetAPolicyWithoutUnsafe() throws Exception {
        var response = filtered(new MockHttpServletRequest("GET", "/c/رقم"), "text/html");

        assertThat(response.getHeader("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self';"
                        + " base-uri 'none'; frame-ancestors 'none'");
    }

    @Test
    void nobodyWeakensTheFrameHeader() throws Exception {
        assertThat(filtered(new MockHttpServletRequest("GET", "/"), "text/html").getHeader("X-Frame-Options"))
                .isEqualTo("DENY");
    }

    @Test
    void pagesAreNeverStored() throws Exception {
        assertThat(filtered(new MockHttpServletRequest("GET", "/login"), "text/html")
                        .getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void bundledFilesAreKeptForAYear() throws Exception {
        var request = new MockHttpServletRequest("GET", "/VAADIN/build/index-abc.js");

        assertThat(filtered(request, "text/javascript").getHeader("Cache-Control"))
                .isEqualTo("public, max-age=31536000, immutable");
    }

    /** The servlet behind the filter does what Vaadin does: weaker headers and a short life. */
    private MockHttpServletResponse filtered(MockHttpServletRequest request, String contentType) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain(new Weak(contentType)));
        return response;
    }

    private static final class Weak extends HttpServlet {

        private final String contentType;

        Weak(String contentType) {
            this.contentType = contentType;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setContentType(contentType);
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
            response.setHeader("Cache-Control", "max-age=3600");
        }
    }
}
