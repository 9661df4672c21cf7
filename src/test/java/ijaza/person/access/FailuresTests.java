package ijaza.person.access;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.person.Login;
import ijaza.person.access.FailureSubject.Kind;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailuresTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    void theFirstFailuresCostNothing() {
        assertThat(failed(3).waitFrom(NOW, Kind.ACCOUNT)).isZero();
    }

    @Test
    void theDelayGrowsWithEachFailure() {
        assertThat(failed(4).waitFrom(NOW, Kind.ACCOUNT)).hasSeconds(1);
        assertThat(failed(5).waitFrom(NOW, Kind.ACCOUNT)).hasSeconds(2);
        assertThat(failed(8).waitFrom(NOW, Kind.ACCOUNT)).hasSeconds(16);
    }

    @Test
    void nobodyIsLockedOutForLong() {
        assertThat(failed(1_000_000).waitFrom(NOW, Kind.ACCOUNT)).hasMinutes(1);
        assertThat(failed(1_000_000).waitFrom(NOW, Kind.ADDRESS)).hasMinutes(15);
    }

    @Test
    void aClassBehindOneAddressMayFailMoreOften() {
        assertThat(failed(19).waitFrom(NOW, Kind.ADDRESS)).isZero();
        assertThat(failed(20).waitFrom(NOW, Kind.ADDRESS)).hasSeconds(1);
    }

    @Test
    void theDelayPasses() {
        assertThat(failed(6).waitFrom(NOW.plusSeconds(3), Kind.ACCOUNT)).hasSeconds(1);
        assertThat(failed(6).waitFrom(NOW.plusSeconds(4), Kind.ACCOUNT)).isZero();
    }

    @Test
    void aQuietDayForgetsAll() {
        var later = NOW.plus(Failures.MEMORY).plusMillis(1);

        assertThat(failed(30).and(later)).isEqualTo(new Failures(1, later));
    }

    @Test
    void aSuccessTakesItsOwnFailureBack() {
        assertThat(failed(7).less()).isEqualTo(failed(6));
        assertThat(failed(1).less()).isEqualTo(Failures.NONE);
        assertThat(Failures.NONE.waitFrom(NOW, Kind.ACCOUNT)).isEqualTo(Duration.ZERO);
    }

    @Test
    void subjectsNeitherNameNorMixPeopleAndAddresses() {
        var account = FailureSubject.account(new Login("ليلى"));

        assertThat(account.hash().value()).matches("[0-9a-f]{64}");
        assertThat(account).isEqualTo(FailureSubject.account(new Login("ليلي")));
        assertThat(account.hash()).isNotEqualTo(FailureSubject.address("ليلي").hash());
    }

    private static Failures failed(int times) {
        return new Failures(times, NOW);
    }
}
