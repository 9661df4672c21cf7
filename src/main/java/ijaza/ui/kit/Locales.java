package ijaza.ui.kit;

import ijaza.text.Language;
import java.util.Locale;

/** Locales of the interface: a language with its digits fixed, because ICU and the JDK disagree on them. */
public final class Locales {

    private Locales() {}

    /** The language with Latin digits, the default. */
    public static Locale of(Language language) {
        return Locale.forLanguageTag(language.tag() + "-u-nu-latn");
    }

    public static Language language(Locale locale) {
        return Language.of(locale.getLanguage()).orElse(Language.ARABIC);
    }
}
