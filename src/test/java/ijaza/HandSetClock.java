package ijaza;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** A clock that goes only when a test says so. */
public final class HandSetClock extends Clock {

    private Instant now = Instant.parse("2026-11-24T08:00:00Z");

    public void advance(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    /** Import it to let the whole product go by this clock. */
    @TestConfiguration
    public static class Wound {

        @Bean
        @Primary
        HandSetClock handSetClock() {
            return new HandSetClock();
        }
    }
}
