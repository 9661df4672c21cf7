package ijaza.usecase.open;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.Classroom;
import ijaza.MovableClock;
import ijaza.PretendedBrowser;
import ijaza.person.access.NewAccount;
import ijaza.person.access.Password;
import ijaza.text.Language;
import ijaza.usecase.open.SignIn.Outcome;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Classroom.class)
class SignInTests {

    private static final String RIGHT = "باب الحديقة أخضر";
    private static final String COOKIE = "ijaza-sign-in";

    @Autowired
    private SignIn signIn;

    @Autowired
    private Register register;

    @Autowired
    private MovableClock clock;

    private final String login = "ليلى-" + UUID.randomUUID();
    private final PretendedBrowser browser =
            new PretendedBrowser(UUID.randomUUID().toString());

    @BeforeEach
    void register() {
        var elsewhere = new PretendedBrowser(UUID.randomUUID().toString());
        elsewhere.ask(() ->
                register.register(new NewAccount("ليلى حسن", "", login, new Password(RIGHT), Language.ARABIC), ""));
    }

    @Test
    void letsInByLoginAndPassword() {
        assertThat(tried(login, RIGHT)).isInstanceOf(Outcome.Welcome.class);
        assertThat(browser.cookie(COOKIE).getValue()).hasSize(43);
    }

    @Test
    void theCookieIsForServersAlone() {
        tried(login, RIGHT);
        var cookie = browser.cookie(COOKIE);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge())
                .isEqualTo(Math.toIntExact(Duration.ofDays(400).toSeconds()));
    }

    @Test
    void onASharedDeviceTheCookieGoesWithTheBrowser() {
        browser.ask(() -> signIn.by(login, new Password(RIGHT), false));

        assertThat(browser.cookie(COOKIE).getMaxAge()).isEqualTo(-1);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownName() {
        assertThat(tried(login, "باب الحديقة أحمر")).isEqualTo(new Outcome.Wrong());
        assertThat(tried("لا أحد", RIGHT)).isEqualTo(new Outcome.Wrong());
        assertThat(tried("مجهول", RIGHT)).isEqualTo(new Outcome.Wrong());
        assertThat(tried(login, "سر".repeat(500))).isEqualTo(new Outcome.Wrong());
        assertThat(browser.cookie(COOKIE)).isNull();
    }

    @Test
    void makesAnUnknownNameWaitLikeAKnownOne() {
        for (var i = 0; i < 4; i++) {
            tried(login, "خطأ كبير جدًّا");
            tried("مجهول-" + login, "خطأ كبير جدًّا");
        }

        assertThat(tried(login, RIGHT)).isEqualTo(new Outcome.TooSoon(Duration.ofSeconds(1)));
        assertThat(tried("مجهول-" + login, RIGHT)).isEqualTo(new Outcome.TooSoon(Duration.ofSeconds(1)));
    }

    @Test
    void letsInAfterTheDelay() {
        for (var i = 0; i < 5; i++) {
            tried(login, "خطأ كبير جدًّا");
            clock.pass(Duration.ofSeconds(1));
        }
        assertThat(tried(login, RIGHT)).isInstanceOf(Outcome.TooSoon.class);

        clock.pass(Duration.ofSeconds(1));
        assertThat(tried(login, RIGHT)).isInstanceOf(Outcome.Welcome.class);
        assertThat(tried(login, "خطأ كبير جدًّا")).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void delaysAnAddressThatTriesManyNames() {
        for (var i = 0; i < 20; i++) {
            tried("مجهول-" + i + login, "خطأ كبير جدًّا");
        }

        assertThat(tried(login, RIGHT)).isInstanceOf(Outcome.TooSoon.class);
        var elsewhere = new PretendedBrowser(UUID.randomUUID().toString());
        assertThat(elsewhere.ask(() -> signIn.by(login, new Password(RIGHT), true)))
                .isInstanceOf(Outcome.Welcome.class);
    }

    private Outcome tried(String name, String password) {
        return browser.ask(() -> signIn.by(name, new Password(password), true));
    }
}
