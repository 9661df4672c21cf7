package ijaza.person.access;

import ijaza.person.Person;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * One browser in which a person is signed in, until it is revoked or unused for too long.
 *
 * @param lasting whether it outlives the closing of the browser
 * @param browser what the browser says of itself, for the person's list
 */
public record KeptSignIn(
        UUID id, Person person, String browser, boolean lasting, Instant createdAt, Instant usedAt, Instant expiresAt)
        implements Principal {

    static final Duration LASTING = Duration.ofDays(60);
    static final Duration PASSING = Duration.ofHours(12);

    /** The use is written down at most once in this time, so that reading a page does not write. */
    private static final Duration NOTED_EVERY = Duration.ofHours(1);

    private static final int LONGEST_BROWSER = 200;

    public static KeptSignIn begin(UUID id, Person person, String browser, boolean lasting, Instant now) {
        var shortened = browser.substring(0, Math.min(browser.length(), LONGEST_BROWSER));
        return new KeptSignIn(id, person, shortened, lasting, now, now, now.plus(life(lasting)));
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public boolean needsNoting(Instant now) {
        return !now.isBefore(usedAt.plus(NOTED_EVERY));
    }

    /** The same sign-in, its life counted anew from its use. */
    public KeptSignIn used(Instant now) {
        return new KeptSignIn(id, person, browser, lasting, createdAt, now, now.plus(life(lasting)));
    }

    /** What logs and frameworks call the person: the id, which says nothing to outsiders. */
    @Override
    public String getName() {
        return person.id().toString();
    }

    private static Duration life(boolean lasting) {
        return lasting ? LASTING : PASSING;
    }
}
