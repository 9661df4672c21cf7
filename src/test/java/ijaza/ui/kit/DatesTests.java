package ijaza.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    @ParameterizedTest
    @CsvSource({
        "ar-u-nu-latn, 24 تشرين الثاني/نوفمبر 2026",
        "ar-u-nu-arab, ٢٤ تشرين الثاني/نوفمبر ٢٠٢٦",
        "en-u-nu-latn, 24 November 2026",
    })
    void areWrittenAsTheCertificateWritesThem(String locale, String written) {
        assertThat(Dates.day(LocalDate.of(2026, 11, 24), Locale.forLanguageTag(locale)))
                .isEqualTo(written);
    }
}
