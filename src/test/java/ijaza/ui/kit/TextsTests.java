package ijaza.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ijaza.text.Language;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTests {

    private final Texts texts = new Texts();

    @Test
    void speaksArabicAndEnglish() {
        assertThat(texts.text("login.title", Locales.of(Language.ARABIC))).isEqualTo("تسجيل الدخول");
        assertThat(texts.text("login.title", Locales.of(Language.ENGLISH))).isEqualTo("Sign in");
    }

    @Test
    void refusesAnUnknownKey() {
        assertThatThrownBy(() -> texts.text("no.such.key", Locales.of(Language.ARABIC)))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no.such.key");
    }
}
