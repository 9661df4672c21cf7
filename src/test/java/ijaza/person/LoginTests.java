package ijaza.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginTests {

    @ParameterizedTest
    @CsvSource({
        "أحمد.علي, احمد.علي",
        "أحْمَد, احمد",
        "منى, منــى",
        "ليلى, ليلي",
        "Layla@Example.org, layla@example.ORG",
        "ＬＡＹＬＡ, layla",
        "ليلى٧, ليلى7",
        "ﻻمع, لامع"
    })
    void twoWaysOfWritingOneLoginHaveOneKey(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @ParameterizedTest
    @CsvSource({"سلمى, سلمة", "عمر, عمرو", "layla, layl"})
    void differentLoginsHaveDifferentKeys(String one, String other) {
        assertThat(key(one)).isNotEqualTo(key(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "س", "اسم مستخدم", "<ليلى>", "...", "@@", "ليلى\u0000\nعلي x"})
    void refusesWhatIsNoLogin(String typed) {
        assertThat(Login.typed(typed)).isEmpty();
    }

    @Test
    void refusesAnEndlessLogin() {
        assertThat(Login.typed("ل".repeat(Login.LONGEST))).isPresent();
        assertThat(Login.typed("ل".repeat(Login.LONGEST + 1))).isEmpty();
    }

    @Test
    void dropsTheUnseenCharactersOfAPaste() {
        assertThat(Login.typed("\u200f\u00a0ليلى \u202c")).hasValue(new Login("ليلى"));
    }

    private static String key(String typed) {
        return Login.typed(typed).orElseThrow().key();
    }
}
