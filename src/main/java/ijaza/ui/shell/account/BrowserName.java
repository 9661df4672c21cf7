package ijaza.ui.shell.account;

import java.util.Optional;

/** Reads out of what a browser says of itself the two words that a person recognises. */
final class BrowserName {

    /** In this order, because most browsers claim to be others as well. */
    private static final String[][] BROWSERS = {
        {"Firefox/", "Firefox"},
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"SamsungBrowser/", "Samsung Internet"},
        {"Chrome/", "Chrome"},
        {"Safari/", "Safari"}
    };

    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Macintosh", "macOS"},
        {"Linux", "Linux"}
    };

    private BrowserName() {}

    static Optional<String> of(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        return browser.map(name -> system.map(on -> name + " · " + on).orElse(name))
                .or(() -> system);
    }

    private static Optional<String> first(String[][] marks, String userAgent) {
        for (var mark : marks) {
            if (userAgent.contains(mark[0])) {
                return Optional.of(mark[1]);
            }
        }
        return Optional.empty();
    }
}
