package ijaza.ui.open;

import ijaza.certificate.Printed;
import ijaza.certificate.Validity;
import ijaza.certificate.Verification;
import ijaza.text.Language;
import ijaza.ui.kit.Dates;
import ijaza.ui.kit.Locales;
import ijaza.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what a check found into the words of the reader's language. */
@Component
class Wording {

    private final Texts texts;

    Wording(Texts texts) {
        this.texts = texts;
    }

    Found of(Verification verification, Language language) {
        var locale = Locales.of(language);
        var printed = verification.printed();
        return new Found(
                printed.arabicName(),
                printed.latinName(),
                printed.courseTitle(),
                printed.courseLanguage().tag(),
                printed.courseLanguage().direction().attribute(),
                Dates.day(printed.completedOn(), locale),
                score(printed, locale),
                printed.issuer(),
                verification.number().grouped(),
                revoked(verification.validity(), locale));
    }

    private String score(Printed printed, Locale locale) {
        return texts.text("check.points", locale, printed.points(), printed.total(), printed.share());
    }

    private @Nullable String revoked(Validity validity, Locale locale) {
        return switch (validity) {
            case Validity.Stands() -> null;
            case Validity.Revoked(var at) -> texts.text("check.revoked", locale, Dates.day(day(at), locale));
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** What the page shows of a certificate, in the reader's words; {@code revoked} is absent while it stands. */
    record Found(
            String arabicName,
            @Nullable String latinName,
            String courseTitle,
            String courseLanguage,
            String courseDirection,
            String completedOn,
            String score,
            String issuer,
            String number,
            @Nullable String revoked) {}
}
