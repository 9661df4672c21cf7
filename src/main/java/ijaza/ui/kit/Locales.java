package ijaza.ui.kit;

import ijaza.text.Language;
import ijaza.text.Numerals;
import java.util.Locale;

/** Locales of the interface: a language with its digits fixed, because ICU and the JDK disagree on them. */
public final class Locales {

    private Locales() {}

    /** The language with Latin digits, the default. */
    public static Locale of(Language language) {
        return of(language, Numerals.LATIN);
    }

    public static Locale of(Language language, Numerals numerals) {
        return Locale.forLanguageTag(language.tag() + "-u-nu-" + numerals.tag());
    }

    public static Language language(Locale locale) {
        return Language.of(locale.getLanguage()).orElse(Language.ARABIC);
    }
}
