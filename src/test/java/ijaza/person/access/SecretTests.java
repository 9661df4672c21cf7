package ijaza.person.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SecretTests {

    @Test
    void has256BitsThatSurviveALink() {
        var secret = Secret.random(new Random(7));

        assertThat(secret.value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(Secret.read(secret.value())).hasValue(secret);
    }

    @Test
    void isKeptOnlyAsItsHash() {
        var secret = Secret.random(new Random(7));

        assertThat(secret.hash())
                .isEqualTo(Secret.read(secret.value()).orElseThrow().hash());
        assertThat(secret.hash().value()).hasSize(64).doesNotContain(secret.value());
        assertThat(secret).hasToString("Secret[hidden]");
    }

    @Test
    void refusesWhatStrangersSend() {
        assertThat(Secret.read("")).isEmpty();
        assertThat(Secret.read("سر".repeat(22))).isEmpty();
        assertThat(Secret.read("a".repeat(44))).isEmpty();
    }
}
