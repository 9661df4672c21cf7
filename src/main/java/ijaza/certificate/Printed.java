package ijaza.certificate;

import ijaza.course.Course;
import ijaza.person.PersonName;
import ijaza.question.Fraction;
import ijaza.text.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        String issuer) {

    private static final int DECIMALS = 2;

    /** What a certificate that was earned like this is going to say; its day is the day in UTC. */
    public static Printed of(PersonName name, Course course, Eligibility.Earned earned, String issuer) {
        return new Printed(
                name.arabic(),
                name.latin(),
                course.title(),
                course.language(),
                LocalDate.ofInstant(earned.completedAt(), ZoneOffset.UTC),
                earned.score().earned(),
                earned.score().total(),
                issuer);
    }

    /** What was earned, with two decimals at most and never rounded up. */
    public BigDecimal points() {
        return decimal(earned, DECIMALS).stripTrailingZeros();
    }

    /** The share of the whole mark, never rounded up to a whole percent. */
    public BigDecimal share() {
        return decimal(earned.dividedBy(total), DECIMALS);
    }

    private static BigDecimal decimal(Fraction fraction, int decimals) {
        return BigDecimal.valueOf(fraction.numerator())
                .divide(BigDecimal.valueOf(fraction.denominator()), decimals, RoundingMode.DOWN);
    }
}
