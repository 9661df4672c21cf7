package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import ijaza.text.Language;
import ijaza.ui.Paths;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SignInPageIT {

    @Test
    void isArabicOnAPhoneAndFitForAll() {
        try (var screen = Screen.phone(Product.shared(), Language.ARABIC)) {
            var raw = screen.page().context().request().get(Product.shared().at(Paths.LOGIN));
            assertThat(raw.text()).contains("<html lang=\"ar\" dir=\"rtl\">");

            screen.open(Paths.LOGIN);
            assertThat(screen.page()).hasTitle("تسجيل الدخول – إجازة");
            screen.assertSpeaks(Language.ARABIC);
            screen.assertFitForAll();
            screen.picture("sign-in-phone-ar");
        }
    }

    @Test
    void carriesTheAgreedHeaders() {
        try (var screen = Screen.wide(Product.shared(), Language.ARABIC)) {
            var headers = screen.open(Paths.LOGIN).headers();

            assertThat(headers.get("content-security-policy"))
                    .startsWith("default-src 'none'; script-src 'nonce-")
                    .contains("frame-ancestors 'none'");
            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("cache-control", "no-store");
        }
    }

    /** The budget of a first view: 12 different things and 600 kB; how often Vaadin asks back is a matter of timing. */
    @Test
    void fetchesLittle() {
        try (var screen = Screen.phone(Product.shared(), Language.ARABIC)) {
            var fetched = new ArrayList<Request>();
            screen.page().onRequestFinished(fetched::add);
            screen.open(Paths.LOGIN);
            screen.page().waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(fetched.stream().map(Request::url).distinct()).hasSizeLessThanOrEqualTo(12);
            assertThat(fetched.stream()
                            .mapToInt(request -> request.sizes().responseBodySize)
                            .sum())
                    .isLessThan(600_000);
        }
    }

    @Test
    void remembersTheLanguageThatWasChosen() {
        try (var screen = Screen.wide(Product.shared(), Language.ARABIC)) {
            screen.open(Paths.LOGIN);
            screen.page()
                    .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("English"))
                    .click();

            assertThat(screen.page()).hasTitle("Sign in – Ijaza");
            screen.open(Paths.LOGIN);
            screen.assertSpeaks(Language.ENGLISH);
            screen.assertFitForAll();
            screen.picture("sign-in-wide-en");
        }
    }
}
