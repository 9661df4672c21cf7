package ijaza.person.access;

import java.time.Duration;
import java.time.Instant;

/** How often signing in failed for one account or from one address, and how long the next try must wait. */
public record Failures(int count, Instant lastAt) {

    public static final Failures NONE = new Failures(0, Instant.EPOCH);

    /** After a quiet day everything is forgotten. */
    public static final Duration MEMORY = Duration.ofDays(1);

    private static final int MOST_DOUBLINGS = 20;

    /** How long from now the next try must wait; zero where it may come at once. */
    public Duration waitFrom(Instant now, FailureSubject.Kind kind) {
        var left = Duration.between(now, lastAt.plus(delay(kind)));
        return left.isNegative() || count == 0 ? Duration.ZERO : left;
    }

    public Failures and(Instant now) {
        var remembered = lastAt.plus(MEMORY).isBefore(now) ? 0 : count;
        return new Failures(remembered + 1, now);
    }

    /** Takes back one failure that turned out to be none. */
    public Failures less() {
        return count <= 1 ? NONE : new Failures(count - 1, lastAt);
    }

    private Duration delay(FailureSubject.Kind kind) {
        if (count < kind.free()) {
            return Duration.ZERO;
        }
        var doublings = Math.min(count - kind.free(), MOST_DOUBLINGS);
        var delay = Duration.ofSeconds(1L << doublings);
        return delay.compareTo(kind.longest()) < 0 ? delay : kind.longest();
    }
}
