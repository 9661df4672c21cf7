package ijaza.ui.kit;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import ijaza.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** The translated texts of the interface, written as ICU messages in {@code i18n/texts_*.properties}. */
@Component
public class Texts {

    private final Properties arabic = read(Language.ARABIC);
    private final Properties english = read(Language.ENGLISH);

    /** The text in the language and with the digits of the locale; an unknown key is a defect and throws. */
    public String text(String key, Locale locale, Object... values) {
        var pattern = in(Locales.language(locale)).getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("No text " + key + " in " + locale, Texts.class.getName(), key);
        }
        return new MessageFormat(pattern, ULocale.forLocale(locale)).format(values);
    }

    private Properties in(Language language) {
        return switch (language) {
            case ARABIC -> arabic;
            case ENGLISH -> english;
        };
    }

    static Properties read(Language language) {
        var name = "/i18n/texts_" + language.tag() + ".properties";
        var texts = new Properties();
        try (var in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
