package ijaza.ui.kit;

import com.vaadin.flow.i18n.I18NProvider;
import ijaza.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets every Vaadin component say {@code getTranslation}. */
@Component
class VaadinTexts implements I18NProvider {

    private final Texts texts;

    VaadinTexts(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Stream.of(Language.values()).map(Locales::of).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return texts.text(key, locale, values);
    }
}
