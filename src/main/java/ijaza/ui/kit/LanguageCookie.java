package ijaza.ui.kit;

import ijaza.text.Language;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Remembers the chosen language in the browser, so that the very first response speaks it. */
public final class LanguageCookie {

    private static final String NAME = "ijaza-lang";
    private static final Duration LIFE = Duration.ofDays(365);

    private LanguageCookie() {}

    public static Language read(Cookie @Nullable [] cookies) {
        return chosen(cookies).orElse(Language.ARABIC);
    }

    /** Empty where nobody has chosen a language in this browser. */
    public static Optional<Language> chosen(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Stream::of)
                .filter(cookie -> NAME.equals(cookie.getName()))
                .map(cookie -> Language.of(cookie.getValue()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public static Cookie write(Language language, boolean secure) {
        var cookie = new Cookie(NAME, language.tag());
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(LIFE.toSeconds()));
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
