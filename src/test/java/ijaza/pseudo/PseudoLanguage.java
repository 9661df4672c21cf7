package ijaza.pseudo;

import ijaza.ui.kit.Texts;
import java.util.Locale;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Puts every translated text into brackets. */
@TestConfiguration(proxyBeanMethods = false)
class PseudoLanguage {

    @Bean
    @Primary
    Texts textsInBrackets() {
        return new Texts() {
            @Override
            public String text(String key, Locale locale, Object... values) {
                return "⟦" + super.text(key, locale, values) + "⟧";
            }
        };
    }
}
