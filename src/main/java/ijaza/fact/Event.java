package ijaza.fact;

import org.jspecify.annotations.Nullable;

/** Something that happened, by its verbal noun («توقيع ...»); the key is the side of it that is told. */
public record Event(
        Told told,
        Side side,
        String name,
        @Nullable WrittenDate when,
        @Nullable String who) implements Fact {

    /** Which side of an event a fact tells: when it was, who did it, or what it was. */
    public enum Side {
        WHEN,
        WHO,
        WHAT
    }

    @Override
    public FactKind kind() {
        return FactKind.EVENT;
    }
}
