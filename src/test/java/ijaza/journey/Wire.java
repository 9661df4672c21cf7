package ijaza.journey;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Listens to everything that the product answers to a window. */
final class Wire {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** The invisible marks that keep a symbol's direction. */
    private static final Pattern ISOLATES = Pattern.compile("[\\x{2066}-\\x{2069}]");

    private final StringBuilder heard = new StringBuilder();

    Wire(Screen screen) {
        screen.page().context().route("**/*", this::hear);
    }

    /** All bodies so far, as people would read them. */
    String everything() {
        var plain = ESCAPED.matcher(heard)
                .replaceAll(Wire::letter)
                .replace("\\\"", "\"")
                .replace("\\n", "\n");
        return ISOLATES.matcher(plain).replaceAll("");
    }

    private void hear(Route route) {
        try {
            var response = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
            heard.append(response.url()).append('\n').append(response.text()).append('\n');
            route.fulfill(new Route.FulfillOptions().setResponse(response));
        } catch (PlaywrightException gone) {
            route.abort();
        }
    }

    private static String letter(MatchResult escaped) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escaped.group(1), 16)));
    }
}
