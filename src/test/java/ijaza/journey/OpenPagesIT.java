package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.text.Language;
import ijaza.ui.Paths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that need neither a sign-in nor a script, on a phone and on a desk, in both languages. */
class OpenPagesIT {

    private static final String UNKNOWN = Paths.check("0123456789abcdef0123456789abcdef");

    @ParameterizedTest
    @EnumSource
    void fitEverybodyOnAPhone(Language language) {
        try (var phone = Screen.phone(Product.shared(), language)) {
            fits(phone, language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fitEverybodyOnADesk(Language language) {
        try (var desk = Screen.wide(Product.shared(), language)) {
            fits(desk, language);
        }
    }

    @ParameterizedTest
    @EnumSource
    void answerATypedNumber(Language language) {
        try (var phone = Screen.phone(Product.shared(), language)) {
            phone.open(Paths.CHECK);
            phone.page().locator("#number").fill("0123 4567-89AB cdef ٠١٢٣ 4567 89ab cdef");
            phone.page().locator("form button").click();

            assertThat(phone.page().locator("[role=status]")).isVisible();
            phone.assertSpeaks(language);
        }
    }

    private static void fits(Screen screen, Language language) {
        for (var path : new String[] {Paths.CHECK, Paths.PRIVACY}) {
            assertThat(screen.open(path).status()).isEqualTo(200);
            screen.assertSpeaks(language);
            screen.assertFitForAll();
            screen.picture("open-" + path + "-" + language.tag());
        }
        assertThat(screen.page()
                        .request()
                        .get(screen.page().url().replace(Paths.PRIVACY, UNKNOWN))
                        .status())
                .isEqualTo(404);
    }
}
