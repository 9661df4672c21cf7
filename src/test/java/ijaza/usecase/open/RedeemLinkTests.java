package ijaza.usecase.open;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.Classroom;
import ijaza.MovableClock;
import ijaza.PretendedBrowser;
import ijaza.SomePerson;
import ijaza.person.Person;
import ijaza.person.Role;
import ijaza.person.access.AccountFlaw;
import ijaza.person.access.Accounts;
import ijaza.person.access.NewAccount;
import ijaza.person.access.OneTimeLink;
import ijaza.person.access.OneTimeLinks;
import ijaza.person.access.Password;
import ijaza.person.access.PasswordHash;
import ijaza.person.access.Secret;
import ijaza.text.Language;
import ijaza.usecase.open.RedeemLink.Offer;
import ijaza.usecase.open.RedeemLink.Outcome;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import(Classroom.class)
class RedeemLinkTests {

    private static final Password GOOD = new Password("باب الحديقة أخضر");

    @Autowired
    private RedeemLink links;

    @Autowired
    private OneTimeLinks stored;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignIn signIn;

    @Autowired
    private MovableClock clock;

    private final Secret secret = Secret.random(new SecureRandom());
    private final String login = "مدرّب-" + UUID.randomUUID();
    private final PretendedBrowser browser = new PretendedBrowser(login);

    @Test
    void makesAnInstructorOnceAndSignsIn() {
        stored.add(OneTimeLink.forInstructor(clock.instant()), secret.hash());

        assertThat(become(account(GOOD))).isInstanceOfSatisfying(Outcome.Done.class, done -> {
            assertThat(done.person().role()).isEqualTo(Role.INSTRUCTOR);
            assertThat(browser.cookie("ijaza-sign-in")).isNotNull();
        });
        assertThat(become(new NewAccount("منى علي", "", "منى-" + login, GOOD, Language.ARABIC)))
                .isEqualTo(new Outcome.Over());
    }

    @Test
    void lookingDoesNotUseItUp() {
        stored.add(OneTimeLink.forInstructor(clock.instant()), secret.hash());

        assertThat(links.look(secret.value())).hasValue(new Offer.NewInstructor());
        assertThat(links.look(secret.value())).isPresent();
    }

    @Test
    void aLinkSurvivesAFormThatMustBeMended() {
        stored.add(OneTimeLink.forInstructor(clock.instant()), secret.hash());

        assertThat(become(account(new Password("قصيرة"))))
                .isEqualTo(new Outcome.Flawed(Set.of(AccountFlaw.PASSWORD_SHORT)));
        accounts.add(SomePerson.in(Role.TRAINEE, login, "صاحب الاسم"), new PasswordHash("{argon2}س"), clock.instant());
        assertThat(become(account(GOOD))).isEqualTo(new Outcome.Flawed(Set.of(AccountFlaw.LOGIN_TAKEN)));
        assertThat(links.look(secret.value())).isPresent();
    }

    @Test
    void setsAPasswordThatWorksAtOnceWhileTheOldOneDoesNot() {
        var person = stored();
        stored.add(OneTimeLink.forPassword(person.id(), clock.instant()), secret.hash());

        assertThat(links.look(secret.value())).hasValue(new Offer.NewPassword(person));
        assertThat(browser.ask(() -> links.setPassword(secret.value(), GOOD))).isEqualTo(new Outcome.Done(person));
        assertThat(browser.ask(() -> signIn.by(login, GOOD, true))).isInstanceOf(SignIn.Outcome.Welcome.class);
        assertThat(browser.ask(() -> links.setPassword(secret.value(), GOOD))).isEqualTo(new Outcome.Over());
    }

    @Test
    void aLinkForAPasswordMakesNoInstructor() {
        var person = stored();
        stored.add(OneTimeLink.forPassword(person.id(), clock.instant()), secret.hash());

        assertThat(become(new NewAccount("منى علي", "", "منى-" + login, GOOD, Language.ARABIC)))
                .isEqualTo(new Outcome.Over());
    }

    @Test
    void expiresAfterThreeDays() {
        stored.add(OneTimeLink.forInstructor(clock.instant()), secret.hash());
        clock.pass(Duration.ofDays(3));

        assertThat(links.look(secret.value())).isEmpty();
        assertThat(become(account(GOOD))).isEqualTo(new Outcome.Over());
    }

    @Test
    void saysNothingOfASecretThatNobodyHandedOut() {
        assertThat(links.look(Secret.random(new SecureRandom()).value())).isEmpty();
        assertThat(links.look("سرّ مخترع")).isEmpty();
    }

    private Person stored() {
        var person = SomePerson.in(Role.TRAINEE, login, "ليلى حسن");
        accounts.add(person, new PasswordHash("{argon2}س"), clock.instant());
        return person;
    }

    private NewAccount account(Password password) {
        return new NewAccount("رقية البغدادي", "", login, password, Language.ARABIC);
    }

    private Outcome become(NewAccount account) {
        return browser.ask(() -> links.becomeInstructor(secret.value(), account));
    }
}
