package ijaza.person.access;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.person.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTests {

    private static final Login LOGIN = new Login("ليلى.حسن@مثال.org");

    @Test
    void takesThirtySevenArabicLetters() {
        assertThat(new Password("سر".repeat(18) + "ي").flaw(LOGIN)).isEmpty();
    }

    @Test
    void isTooLongByBytesNotByLetters() {
        assertThat(new Password("سر".repeat(64)).flaw(LOGIN)).isEmpty();
        assertThat(new Password("سر".repeat(64) + "x").flaw(LOGIN)).hasValue(AccountFlaw.PASSWORD_LONG);
        assertThat(new Password("ab".repeat(128)).flaw(LOGIN)).isEmpty();
    }

    @Test
    void isTooShortByLettersAsPeopleCountThem() {
        assertThat(new Password("قصيرة7").flaw(LOGIN)).hasValue(AccountFlaw.PASSWORD_SHORT);
        assertThat(new Password("🙂🙃🙂🙃").flaw(LOGIN)).hasValue(AccountFlaw.PASSWORD_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "٨٧٦٥٤٣٢١",
                "1234567890",
                "aaaaaaaa",
                "password",
                "Password123",
                "كلمة المرور",
                "كلمةالسر1"
            })
    void refusesWhatAnybodyWouldTryFirst(String typed) {
        assertThat(new Password(typed).flaw(LOGIN)).hasValue(AccountFlaw.PASSWORD_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ليلى.حسن", "ليلى.حسن@مثال.ORG"})
    void refusesTheLogin(String typed) {
        assertThat(new Password(typed).flaw(LOGIN)).hasValue(AccountFlaw.PASSWORD_LIKE_LOGIN);
    }

    @Test
    void isTheSameFromEveryKeyboard() {
        assertThat(new Password("ﻻ أنسى كلمتي")).isEqualTo(new Password("لا أنسى كلمتي"));
        assertThat(new Password("re\u0301sume\u0301 طويل")).isEqualTo(new Password("résumé طويل"));
    }

    @Test
    void neverPrintsItself() {
        assertThat(new Password("سر لا يقال")).hasToString("Password[hidden]");
        assertThat(new PasswordHash("{argon2}سر")).hasToString("PasswordHash[hidden]");
    }
}
