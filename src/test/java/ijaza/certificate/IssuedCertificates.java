package ijaza.certificate;

import ijaza.attempt.AttemptId;
import ijaza.course.CourseId;
import ijaza.person.PersonId;
import ijaza.question.Fraction;
import ijaza.text.Language;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Certificates for tests, with a hard name and a score in thirds. */
public final class IssuedCertificates {

    public static final CourseId COURSE = new CourseId("unoct-about");
    public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private IssuedCertificates() {}

    public static Certificate to(PersonId holder, Instant issuedAt) {
        return to(holder, issuedAt, printed("سارة عبد الله الأحمد", null));
    }

    public static Certificate to(PersonId holder, Instant issuedAt, Printed printed) {
        return new Certificate(
                UUID.randomUUID(),
                CertificateNumber.random(new SecureRandom()),
                holder,
                COURSE,
                new AttemptId(UUID.randomUUID()),
                issuedAt,
                null,
                printed);
    }

    public static Printed printed(String arabicName, @Nullable String latinName) {
        return new Printed(
                arabicName,
                latinName,
                "مكتب مكافحة الإرهاب: من نحن",
                Language.ARABIC,
                LocalDate.of(2026, 11, 24),
                Fraction.parse("40/3"),
                15,
                "معهد التدريب");
    }
}
