package ijaza.ui.open;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says in the reader's language what went wrong, and nothing about the inside. */
@Controller
@RequestMapping("/error")
class ErrorPages implements ErrorController {

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, Model page) {
        page.addAttribute("error", "error.page." + reason(status(request)));
        return "open/error";
    }

    /** Programs get the status alone. */
    @RequestMapping
    ResponseEntity<Void> bare(HttpServletRequest request) {
        return ResponseEntity.status(status(request)).build();
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var known = code instanceof Integer number ? HttpStatus.resolve(number) : null;
        return known == null ? HttpStatus.NOT_FOUND : known;
    }

    private static String reason(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND, METHOD_NOT_ALLOWED, GONE -> "unknown";
            case UNAUTHORIZED, FORBIDDEN -> "forbidden";
            case TOO_MANY_REQUESTS -> "too-many";
            default -> status.is5xxServerError() ? "inside" : "refused";
        };
    }
}
