package ijaza;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Keeps cookies between requests as a browser does, for tests that need nothing else of one. */
public final class PretendedBrowser {

    private final Map<String, Cookie> cookies = new TreeMap<>();
    private final String address;

    public PretendedBrowser(String address) {
        this.address = address;
    }

    /** Runs a job as one request of this browser. */
    public <T> T ask(Supplier<T> job) {
        var request = new MockHttpServletRequest();
        request.setCookies(cookies());
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", "متصفح Firefox/140 (Linux)");
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        try {
            return job.get();
        } finally {
            take(response);
            RequestContextHolder.resetRequestAttributes();
            SecurityContextHolder.clearContext();
        }
    }

    public Cookie[] cookies() {
        return cookies.values().toArray(Cookie[]::new);
    }

    public Cookie cookie(String name) {
        return cookies.get(name);
    }

    public void take(MockHttpServletResponse response) {
        for (var cookie : response.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
    }
}
