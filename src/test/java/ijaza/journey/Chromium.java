package ijaza.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The one browser of a test run: the Chromium that is installed on this machine. */
final class Chromium {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    /** Keeps the browser from calling home, which a closed network answers slowly. */
    private static final List<String> ALONE = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Lives until the test run ends; its process goes with ours. */
    static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new LaunchOptions().setExecutablePath(find()).setArgs(ALONE).setHeadless(true));

    /** Long enough for a busy machine; what is there at once costs nothing. */
    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    private Chromium() {}

    private static Path find() {
        return Pattern.compile(Pattern.quote(System.getProperty("path.separator")))
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium on the PATH; ./ijaza test installs it"));
    }
}
