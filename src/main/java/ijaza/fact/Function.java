package ijaza.fact;

/** One point of a list of functions; a list that the text closes by a count has that size, an open one 0. */
public record Function(Told told, String list, int ordinal, int listSize) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.FUNCTION;
    }
}
