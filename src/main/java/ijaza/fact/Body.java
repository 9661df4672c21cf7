package ijaza.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A body that the text tells something of; the key is that something. */
public record Body(
        Told told,
        Side side,
        List<String> aliases,
        @Nullable String parent) implements Fact {

    public Body {
        aliases = List.copyOf(aliases);
    }

    /** What is told of a body: what it is, which one it belongs to, what it was called before, what it aims at, whom it works with. */
    public enum Side {
        ROLE,
        PARENT,
        FORMER_NAME,
        AIM,
        PARTNERS,
        PRIORITIES
    }

    @Override
    public FactKind kind() {
        return FactKind.BODY;
    }
}
