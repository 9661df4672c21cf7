package ijaza.ui.open;

import ijaza.certificate.Verification;
import ijaza.text.Language;
import ijaza.ui.Paths;
import ijaza.usecase.open.CheckCertificate;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The public check of a certificate: a form for its number, and what was printed under it. */
@Controller
class CheckPages {

    private static final String ROOT = "/" + Paths.CHECK;

    private final CheckCertificate certificates;
    private final Wording wording;

    CheckPages(CheckCertificate certificates, Wording wording) {
        this.certificates = certificates;
        this.wording = wording;
    }

    @GetMapping({ROOT, ROOT + "/"})
    String ask(@RequestParam(name = "number", required = false) @Nullable String typed, HttpServletResponse response) {
        if (typed == null || typed.isBlank()) {
            return "open/check-form";
        }
        return certificates.check(typed).map(CheckPages::address).orElseGet(() -> unknown(response));
    }

    @GetMapping({ROOT + "/{number}", ROOT + "/{number}/**"})
    String show(
            @PathVariable String number,
            @ModelAttribute(Frame.LANGUAGE) Language language,
            Model page,
            HttpServletResponse response) {
        var found = certificates.check(number);
        if (found.isEmpty()) {
            return unknown(response);
        }
        page.addAttribute("certificate", wording.of(found.get(), language));
        return "open/certificate";
    }

    private static String address(Verification found) {
        return "redirect:" + ROOT + "/" + found.number();
    }

    /** One and the same answer, whether a number was mistyped or never given. */
    private static String unknown(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return "open/certificate-unknown";
    }
}
