package ijaza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import ijaza.text.Language;
import ijaza.ui.kit.Locales;
import ijaza.ui.kit.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;

/** One person's browser window on the product: its own cookies, a size and a language. */
final class Screen implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private static final Size PHONE = new Size(390, 844);
    private static final Size WIDE = new Size(1440, 900);

    private final Product product;
    private final Language language;
    private final Texts texts = new Texts();
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Screen(Product product, Language language, Size size) {
        this(product, language, new NewContextOptions().setViewportSize(size.width, size.height));
    }

    private Screen(Product product, Language language, NewContextOptions options) {
        this.product = product;
        this.language = language;
        context = Chromium.BROWSER.newContext(options);
        context.addCookies(List.of(new Cookie("ijaza-lang", language.tag()).setUrl(product.at(""))));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    private record Size(int width, int height) {}

    static Screen phone(Product product, Language language) {
        return new Screen(product, language, PHONE);
    }

    static Screen wide(Product product, Language language) {
        return new Screen(product, language, WIDE);
    }

    /** A window in which no script runs. */
    static Screen withoutScript(Product product, Language language) {
        return new Screen(product, language, new NewContextOptions().setJavaScriptEnabled(false));
    }

    Page page() {
        return page;
    }

    /** Goes to a path of {@code ijaza.ui.Paths} and waits until Vaadin has drawn it. */
    Response open(String path) {
        var response = page.navigate(product.at(path));
        settle();
        return response;
    }

    /** A text of the interface in the language of this window. */
    String say(String key, Object... values) {
        return texts.text(key, Locales.of(language), values);
    }

    /** What stands here under this role and exactly this name. */
    Locator the(AriaRole role, String key, Object... values) {
        return page.getByRole(
                role, new Page.GetByRoleOptions().setName(say(key, values)).setExact(true));
    }

    Locator field(String key) {
        return page.getByLabel(say(key), new Page.GetByLabelOptions().setExact(true));
    }

    /** Waits until the browser has no question open at the server. */
    void settle() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    /** Keeps a picture in {@code target/screens} for people to look at. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Looks at what is shown as on a phone and as on a desk: fit for all, in the right language; a picture of each is kept. */
    void look(String name) {
        var before = page.viewportSize();
        for (var size : List.of(PHONE, WIDE)) {
            page.setViewportSize(size.width, size.height);
            assertSpeaks(language);
            assertFitForAll();
            picture(name + "-" + language.tag() + "-" + (size == PHONE ? "phone" : "wide"));
        }
        page.setViewportSize(before.width, before.height);
    }

    /** Forgets what the browser complained about while the product was away on purpose. */
    void forgive() {
        complaints.clear();
    }

    /** Signed in: the menu offers the way out, on a phone behind its button. */
    void assertInside() {
        PlaywrightAssertions.assertThat(page.getByText(say("app.leave"))).isAttached();
    }

    void assertSpeaks(Language language) {
        var html = page.locator("html");
        assertThat(html.getAttribute("lang")).isEqualTo(language.tag());
        assertThat(html.getAttribute("dir")).isEqualTo(language.direction().attribute());
    }

    /** No grave finding of axe, no error in the console, nothing wider than the window. */
    void assertFitForAll() {
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations())
                .filteredOn(rule -> GRAVE.contains(rule.getImpact()))
                .extracting(Rule::getId, Rule::getNodes)
                .isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .asInstanceOf(InstanceOfAssertFactories.INTEGER)
                .isNotPositive();
    }

    @Override
    public void close() {
        context.close();
    }
}
