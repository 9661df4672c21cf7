package ijaza.person.access;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.person.Login;
import ijaza.person.Person;
import ijaza.person.PersonId;
import ijaza.person.PersonName;
import ijaza.person.Role;
import ijaza.text.Language;
import ijaza.text.Numerals;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptSignInTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final Person LAYLA = new Person(
            new PersonId(new UUID(1, 2)),
            new Login("ليلى"),
            new PersonName("ليلى حسن", null),
            Role.TRAINEE,
            Language.ARABIC,
            Numerals.LATIN);

    @Test
    void lastsSixtyDaysAfterItsLastUse() {
        var kept = begun(true).used(NOW.plus(Duration.ofDays(59)));

        assertThat(kept.isOver(NOW.plus(Duration.ofDays(60)))).isFalse();
        assertThat(kept.isOver(NOW.plus(Duration.ofDays(59 + 60)))).isTrue();
    }

    @Test
    void onASharedDeviceIsOverAfterHalfADay() {
        assertThat(begun(false).isOver(NOW.plus(Duration.ofHours(12)).minusMillis(1)))
                .isFalse();
        assertThat(begun(false).isOver(NOW.plus(Duration.ofHours(12)))).isTrue();
    }

    @Test
    void isNotedAtMostOnceAnHour() {
        assertThat(begun(true).needsNoting(NOW.plus(Duration.ofMinutes(59)))).isFalse();
        assertThat(begun(true).needsNoting(NOW.plus(Duration.ofHours(1)))).isTrue();
    }

    @Test
    void shortensWhatABrowserSaysOfItself() {
        var kept = KeptSignIn.begin(new UUID(3, 4), LAYLA, "م".repeat(5000), true, NOW);

        assertThat(kept.browser()).hasSize(200);
    }

    private static KeptSignIn begun(boolean lasting) {
        return KeptSignIn.begin(new UUID(3, 4), LAYLA, "متصفح", lasting, NOW);
    }
}
