package ijaza.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import ijaza.person.Person;
import ijaza.person.access.KeptSignIn;
import ijaza.text.Language;
import ijaza.text.Numerals;
import ijaza.ui.kit.LanguageCookie;
import ijaza.ui.kit.Locales;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.core.Authentication;

/** How to speak to whoever asks: as chosen in this browser, else as the person likes it, else in Arabic. */
final class Speech {

    private Speech() {}

    static Language language(VaadinRequest request) {
        return LanguageCookie.chosen(request.getCookies())
                .or(() -> person(request).map(Person::language))
                .orElse(Language.ARABIC);
    }

    static Locale locale(VaadinRequest request) {
        return Locales.of(
                language(request), person(request).map(Person::numerals).orElse(Numerals.LATIN));
    }

    private static Optional<Person> person(VaadinRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof KeptSignIn signIn
                ? Optional.of(signIn.person())
                : Optional.empty();
    }
}
