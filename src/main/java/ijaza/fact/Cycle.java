package ijaza.fact;

import org.jspecify.annotations.Nullable;

/** How often something comes round, and who does it where the text says so; the key is the period as written. */
public record Cycle(Told told, String what, @Nullable String who) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.CYCLE;
    }
}
