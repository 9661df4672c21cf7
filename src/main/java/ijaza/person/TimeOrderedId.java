package ijaza.person;

import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Makes the time-ordered, unguessable ids (UUID version 7) of everything born at run time. */
public final class TimeOrderedId {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private TimeOrderedId() {}

    /**
     * @param chance must be a secure source, since ids must not be guessable
     */
    public static UUID next(Instant now, RandomGenerator chance) {
        var high = now.toEpochMilli() << 16 | VERSION_7 | chance.nextInt(1 << 12);
        var low = VARIANT | chance.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
