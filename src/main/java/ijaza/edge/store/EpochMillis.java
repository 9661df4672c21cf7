package ijaza.edge.store;

import java.time.Instant;
import org.jooq.impl.AbstractConverter;
import org.jspecify.annotations.Nullable;

/** Columns named {@code *_at} hold epoch milliseconds; the code sees an {@link Instant}. */
public final class EpochMillis extends AbstractConverter<Long, Instant> {

    public EpochMillis() {
        super(Long.class, Instant.class);
    }

    @Override
    public @Nullable Instant from(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }

    @Override
    public @Nullable Long to(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
