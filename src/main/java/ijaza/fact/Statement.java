package ijaza.fact;

import org.jspecify.annotations.Nullable;

/**
 * A sentence that stands by itself, for the one thing in it that nothing else tells; it is its own subject, and the key is
 * that thing as written: a date, or the number of something.
 */
public record Statement(
        Told told, @Nullable WrittenDate when, @Nullable Integer number) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.STATEMENT;
    }
}
