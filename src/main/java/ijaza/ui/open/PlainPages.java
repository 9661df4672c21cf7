package ijaza.ui.open;

import ijaza.ui.Paths;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The pages that are the same for everybody. */
@Controller
class PlainPages {

    @GetMapping("/" + Paths.PRIVACY)
    String privacy() {
        return "open/privacy";
    }

    /** For whoever watches the process; it says that the product answers, and nothing about it. */
    @GetMapping(path = "/" + Paths.HEALTH, produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String health() {
        return "ok";
    }
}
