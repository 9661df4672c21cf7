package ijaza.journey;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import ijaza.attempt.AttemptId;
import ijaza.ui.Paths;
import java.util.Map;
import java.util.UUID;

/** Sends answers as the page does, with the cookies of somebody's window but without the page. */
final class AnswerByHttp {

    private final Screen screen;
    private final Product product;
    private final AttemptId attempt;

    /** For the attempt that the window shows. */
    AnswerByHttp(Screen screen, Product product) {
        this.screen = screen;
        this.product = product;
        var address = screen.page().url();
        attempt = new AttemptId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    APIResponse send(int slot, String device, int sequence, Map<String, Object> response) {
        return screen.page()
                .context()
                .request()
                .post(
                        product.at(Paths.answers(attempt)),
                        RequestOptions.create()
                                .setHeader("X-XSRF-TOKEN", token())
                                .setData(Map.of(
                                        "slot", slot, "device", device, "sequence", sequence, "response", response)));
    }

    AttemptId attempt() {
        return attempt;
    }

    private String token() {
        return screen.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("XSRF-TOKEN"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }
}
