package ijaza.fact;

import org.jspecify.annotations.Nullable;

/** Who supports whom; the subject is supported, the key is the supporter. */
public record Support(Told told, String supporter, @Nullable String with) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.SUPPORT;
    }
}
