package ijaza.usecase.open;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.Classroom;
import ijaza.PretendedBrowser;
import ijaza.person.Role;
import ijaza.person.access.AccountFlaw;
import ijaza.person.access.NewAccount;
import ijaza.person.access.Password;
import ijaza.person.access.Registration;
import ijaza.person.access.Settings;
import ijaza.text.Language;
import ijaza.usecase.open.Register.Outcome;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Classroom.class)
class RegisterTests {

    private static final Password GOOD = new Password("باب الحديقة أخضر");

    @Autowired
    private Register register;

    @Autowired
    private Settings settings;

    private final String login = "سلمى-" + UUID.randomUUID();
    private final PretendedBrowser browser = new PretendedBrowser(login);

    @AfterEach
    void openAgain() {
        settings.register(new Registration.Open());
    }

    @Test
    void makesATraineeAndSignsIn() {
        assertThat(registered(account(login), "")).isInstanceOfSatisfying(Outcome.Registered.class, done -> {
            assertThat(done.person().role()).isEqualTo(Role.TRAINEE);
            assertThat(done.person().name().latin()).isNull();
            assertThat(done.person().language()).isEqualTo(Language.ENGLISH);
        });
        assertThat(browser.cookie("ijaza-sign-in")).isNotNull();
    }

    @Test
    void saysThatALoginIsTakenHoweverItIsWritten() {
        registered(account(login), "");

        assertThat(registered(account(login.replace('ى', 'ي')), ""))
                .isEqualTo(new Outcome.Flawed(Set.of(AccountFlaw.LOGIN_TAKEN)));
    }

    @Test
    void saysEverythingThatMustBeMendedAtOnce() {
        var account = new NewAccount("Salma", "سلمى", "س", new Password("١٢٣٤"), Language.ARABIC);

        assertThat(registered(account, ""))
                .isEqualTo(
                        new Outcome.Flawed(Set.of(AccountFlaw.ARABIC_NAME, AccountFlaw.LATIN_NAME, AccountFlaw.LOGIN)));
    }

    @Test
    void isClosedWhereInstructorsClosedIt() {
        settings.register(new Registration.Closed());

        assertThat(registered(account(login), "")).isEqualTo(new Outcome.Closed());
        assertThat(browser.cookies()).isEmpty();
    }

    @Test
    void asksForTheCodeInAnyDigits() {
        settings.register(new Registration.ByCode("فوج-٧"));

        assertThat(registered(account(login), "فوج-8")).isEqualTo(new Outcome.WrongCode());
        assertThat(registered(account(login), " فوج-7 ")).isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void letsNobodyGuessTheCode() {
        settings.register(new Registration.ByCode("فوج-٧"));
        for (var i = 0; i < 5; i++) {
            registered(account(login), "تخمين " + i);
        }

        assertThat(registered(account(login), "فوج-٧")).isInstanceOf(Outcome.TooSoon.class);
    }

    private Outcome registered(NewAccount account, String code) {
        return browser.ask(() -> register.register(account, code));
    }

    private static NewAccount account(String login) {
        return new NewAccount("سلمى الحلبي", "", login, GOOD, Language.ENGLISH);
    }
}
