package ijaza.certificate;

import ijaza.question.Fraction;
import ijaza.text.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything that a certificate says in print, kept as it was on the day. */
public record Printed(
        String arabicName,
        @Nullable String latinName,
        String courseTitle,
        Language courseLanguage,
        LocalDate completedOn,
        Fraction earned,
        int total,
        String issuer) {}
