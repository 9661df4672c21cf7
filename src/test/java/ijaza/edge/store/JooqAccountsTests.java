package ijaza.edge.store;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.SomePerson;
import ijaza.person.Login;
import ijaza.person.People;
import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.person.access.Accounts;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.KeptSignIns;
import ijaza.person.access.OneTimeLink;
import ijaza.person.access.OneTimeLinks;
import ijaza.person.access.PasswordHash;
import ijaza.person.access.Registration;
import ijaza.person.access.Secret;
import ijaza.person.access.Settings;
import ijaza.text.Language;
import ijaza.text.Numerals;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
class JooqAccountsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final PasswordHash HASH = new PasswordHash("{argon2}قديم");

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private KeptSignIns signIns;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private Settings settings;

    private final Secret secret = Secret.random(new SecureRandom());

    @Test
    void findsAPersonByAnyWayOfWritingTheLogin() {
        var layla = SomePerson.in(Role.TRAINEE, "ليلى.أحمد", "ليلى أحمد");
        accounts.add(layla, HASH, NOW);

        assertThat(accounts.find(new Login("ليلي.احمد"))).hasValueSatisfying(account -> {
            assertThat(account.person()).isEqualTo(layla);
            assertThat(account.hash()).isEqualTo(HASH);
        });
    }

    @Test
    void refusesALoginThatSomebodyHas() {
        accounts.add(SomePerson.in(Role.TRAINEE, "منى.علي", "منى علي"), HASH, NOW);
        var second = SomePerson.in(Role.TRAINEE, "مني.على", "منى أخرى");

        assertThat(accounts.add(second, HASH, NOW)).isFalse();
        assertThat(people.find(second.id())).isEmpty();
    }

    @Test
    void listsPeopleInTheOrderOfTheAlphabet() {
        accounts.add(SomePerson.in(Role.TRAINEE, "ياء", "ياسر"), HASH, NOW);
        accounts.add(SomePerson.in(Role.TRAINEE, "باء", "بدر"), HASH, NOW);
        accounts.add(SomePerson.in(Role.TRAINEE, "همزة", "أحمد"), HASH, NOW);

        assertThat(people.all())
                .extracting(person -> person.name().arabic())
                .containsSubsequence("أحمد", "بدر", "ياسر");
    }

    @Test
    void keepsWhatAPersonChanged() {
        var person = SomePerson.in(Role.TRAINEE);
        accounts.add(person, HASH, NOW);
        var changed = person.named(new PersonName("ليلى علي", "Layla Ali"))
                .speaking(Language.ENGLISH, Numerals.ARABIC)
                .in(Role.INSTRUCTOR);
        people.change(changed);

        assertThat(people.find(person.id())).hasValue(changed);
    }

    @Test
    void aNewPasswordEndsSignInsAndOpenLinks() {
        var person = SomePerson.in(Role.TRAINEE);
        accounts.add(person, HASH, NOW);
        signIns.add(KeptSignIn.begin(UUID.randomUUID(), person, "متصفح", true, NOW), secret.hash());
        links.add(OneTimeLink.forPassword(person.id(), NOW), secret.hash());

        accounts.renew(person.id(), new PasswordHash("{argon2}جديد"));

        assertThat(accounts.hash(person.id())).hasValue(new PasswordHash("{argon2}جديد"));
        assertThat(signIns.find(secret.hash())).isEmpty();
        assertThat(links.find(secret.hash())).isEmpty();
    }

    @Test
    void findsAKeptSignInByItsSecretAlone() {
        var person = SomePerson.in(Role.TRAINEE);
        accounts.add(person, HASH, NOW);
        var signIn = KeptSignIn.begin(UUID.randomUUID(), person, "متصفح", true, NOW);
        signIns.add(signIn, secret.hash());

        assertThat(signIns.find(secret.hash())).hasValue(signIn);
        assertThat(signIns.find(Secret.random(new SecureRandom()).hash())).isEmpty();
    }

    @Test
    void nobodyEndsSomebodyElsesSignIn() {
        var person = SomePerson.in(Role.TRAINEE);
        accounts.add(person, HASH, NOW);
        var signIn = KeptSignIn.begin(UUID.randomUUID(), person, "متصفح", true, NOW);
        signIns.add(signIn, secret.hash());

        signIns.end(SomePerson.in(Role.TRAINEE).id(), signIn.id());
        assertThat(signIns.of(person.id())).containsExactly(signIn);
        signIns.end(person.id(), signIn.id());
        assertThat(signIns.of(person.id())).isEmpty();
    }

    @Test
    void aLinkIsUsedOnceAndOnlyInTime() {
        links.add(OneTimeLink.forInstructor(NOW), secret.hash());

        assertThat(links.use(secret.hash(), NOW.plus(Duration.ofDays(3)))).isFalse();
        assertThat(links.use(secret.hash(), NOW.plusSeconds(1))).isTrue();
        assertThat(links.use(secret.hash(), NOW.plusSeconds(2))).isFalse();
    }

    @Test
    void registrationIsOpenUntilItIsDecidedOtherwise() {
        assertThat(settings.registration()).isEqualTo(new Registration.Open());
        settings.register(new Registration.ByCode("فوج-٧"));
        assertThat(settings.registration()).isEqualTo(new Registration.ByCode("فوج-٧"));
        settings.register(new Registration.Closed());
        assertThat(settings.registration()).isEqualTo(new Registration.Closed());
    }

    @Test
    void theIssuerHasANameFromTheStart() {
        assertThat(settings.issuer()).isEqualTo("إجازة: دروس وشهادات");
        settings.issueAs("معهد التدريب");
        assertThat(settings.issuer()).isEqualTo("معهد التدريب");
    }
}
