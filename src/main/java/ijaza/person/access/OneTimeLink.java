package ijaza.person.access;

import ijaza.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens one door once.
 *
 * @param person whose new password it allows; absent where it makes a new person
 */
public record OneTimeLink(
        Purpose purpose,
        @Nullable PersonId person,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    /** What a link is for. */
    public enum Purpose {
        NEW_INSTRUCTOR,
        NEW_PASSWORD
    }

    private static final Duration LIFE = Duration.ofDays(3);

    public OneTimeLink {
        if ((purpose == Purpose.NEW_PASSWORD) != (person != null)) {
            throw new IllegalArgumentException("a link for a new password names its person, and no other link does");
        }
    }

    public static OneTimeLink forInstructor(Instant now) {
        return new OneTimeLink(Purpose.NEW_INSTRUCTOR, null, now, now.plus(LIFE), null);
    }

    public static OneTimeLink forPassword(PersonId person, Instant now) {
        return new OneTimeLink(Purpose.NEW_PASSWORD, person, now, now.plus(LIFE), null);
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }
}
