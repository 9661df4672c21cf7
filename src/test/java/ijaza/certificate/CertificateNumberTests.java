package ijaza.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTests {

    private static final CertificateNumber NUMBER = new CertificateNumber("0123456789abcdef0123456789abcdef");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123456789abcdef0123456789abcdef",
                "0123-4567-89ab-cdef-0123-4567-89ab-cdef",
                " 0123 4567 89AB CDEF\u00a00123 4567 89ab cdef\n",
                "\u200f٠١٢٣–٤٥٦٧–٨٩ab–cdef–٠١٢٣–٤٥٦٧–٨٩AB–CDEF\u200f",
                "۰۱۲۳۴۵۶۷۸۹abcdef0123456789abcdef",
                "https://ijaza.example/c/0123456789abcdef0123456789abcdef",
            })
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(CertificateNumber.typed(typed)).contains(NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "شهادة",
                "0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0",
                "0123456789abcdefg123456789abcdef",
                "0123456789abcdef?123456789abcdef",
            })
    void isNotReadFromAnythingElse(String typed) {
        assertThat(CertificateNumber.typed(typed)).isEmpty();
    }

    @Test
    void isPrintedInEightGroupsThatAreReadBack() {
        assertThat(NUMBER.grouped()).isEqualTo("0123-4567-89ab-cdef-0123-4567-89ab-cdef");
        assertThat(CertificateNumber.typed(NUMBER.grouped())).contains(NUMBER);
    }

    @Test
    void uses128BitsOfChance() {
        assertThat(Stream.generate(() -> CertificateNumber.random(new SecureRandom()))
                        .limit(1000))
                .doesNotHaveDuplicates()
                .allMatch(number -> number.value().length() == 32);
    }

    @Test
    void refusesAnotherForm() {
        assertThatThrownBy(() -> new CertificateNumber("رقم")).isInstanceOf(IllegalArgumentException.class);
    }
}
