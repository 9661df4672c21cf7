package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import ijaza.text.Language;
import ijaza.ui.Paths;
import org.junit.jupiter.api.Test;

class SignInPageIT {

    @Test
    void isArabicOnAPhoneAndFitForAll() {
        try (var screen = Screen.phone(Product.shared(), Language.ARABIC)) {
            var response = screen.open(Paths.LOGIN);

            assertThat(response.text()).contains("<html lang=\"ar\" dir=\"rtl\">");
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
