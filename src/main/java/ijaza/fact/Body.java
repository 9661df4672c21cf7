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

    /** What is told of a body. */
    public enum Side {
        /** What it is: «الذراع الرئيسي ...». */
        ROLE,
        /** The body it belongs to: «التابعة ل...». */
        PARENT,
        /** The group of bodies that it is one of, where the text opens the list: «ومن بين تلك الهيئات ...». */
        ONE_OF,
        /** What it was before: «... في السابق». */
        FORMERLY,
        /** Whom it works with. */
        WORKS_WITH,
        /** What it works with them for. */
        WORKS_FOR,
        /** Who sets its priorities. */
        PRIORITIES_SET_BY
    }

    @Override
    public FactKind kind() {
        return FactKind.BODY;
    }
}
