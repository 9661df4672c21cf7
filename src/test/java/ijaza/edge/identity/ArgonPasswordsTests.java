package ijaza.edge.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ijaza.person.access.Password;
import ijaza.person.access.PasswordHash;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class ArgonPasswordsTests {

    private final ArgonPasswords passwords = new ArgonPasswords();

    @Test
    void namesTheWayAndTheCostOfEachHash() {
        assertThat(passwords.hash(new Password("باب الحديقة أخضر")).value())
                .startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void knowsThirtySevenArabicLettersAgain() {
        var long37 = new Password("سر".repeat(18) + "ي");
        var hash = passwords.hash(long37);

        assertThat(passwords.matches(long37, hash)).isTrue();
        assertThat(passwords.matches(new Password("سر".repeat(18) + "و"), hash)).isFalse();
    }

    @Test
    void hashesTheSamePasswordDifferentlyEachTime() {
        var password = new Password("باب الحديقة أخضر");

        assertThat(passwords.hash(password).value())
                .isNotEqualTo(passwords.hash(password).value());
    }

    @Test
    void knowsHashesOfALowerCostAsOutdated() {
        var cheap = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode("باب الحديقة أخضر");
        var hash = new PasswordHash("{argon2}" + cheap);

        assertThat(passwords.matches(new Password("باب الحديقة أخضر"), hash)).isTrue();
        assertThat(passwords.isOutdated(hash)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash(new Password("باب الحديقة أخضر"))))
                .isFalse();
    }

    @Test
    void pretendsForAnything() {
        assertThatCode(() -> passwords.pretend(new Password(""))).doesNotThrowAnyException();
    }
}
