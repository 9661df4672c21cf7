package ijaza.ui.shell;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A response on which nobody further down can weaken our headers. */
class HeadersKept extends HttpServletResponseWrapper {

    private final Set<String> kept;

    HeadersKept(HttpServletResponse response, Set<String> kept) {
        super(response);
        this.kept = kept;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!kept.contains(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (!kept.contains(name)) {
            super.addHeader(name, value);
        }
    }
}
