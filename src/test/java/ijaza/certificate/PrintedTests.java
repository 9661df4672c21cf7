package ijaza.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.question.Fraction;
import ijaza.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrintedTests {

    @Test
    void neverRoundsUpWhatWasEarned() {
        var printed = earned("1199/100", 15);

        assertThat(printed.points()).isEqualTo(new BigDecimal("11.99"));
        assertThat(printed.share()).isEqualTo(new BigDecimal("0.79"));
    }

    @Test
    void writesThirdsWithTwoDecimalsAndWholesWithNone() {
        assertThat(earned("40/3", 15).points()).isEqualTo(new BigDecimal("13.33"));
        assertThat(earned("10", 15).points().toPlainString()).isEqualTo("10");
        assertThat(earned("12", 15).share()).isEqualTo(new BigDecimal("0.80"));
    }

    private static Printed earned(String earned, int total) {
        return new Printed(
                "سارة عبد الله الأحمد",
                null,
                "من نحن",
                Language.ARABIC,
                LocalDate.of(2026, 11, 24),
                Fraction.parse(earned),
                total,
                "معهد التدريب");
    }
}
