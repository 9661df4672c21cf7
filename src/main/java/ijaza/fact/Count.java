package ijaza.fact;

/** How many things of a kind the text itself says there are; the key is the number and the things as written. */
public record Count(Told told, String thing, int number) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.COUNT;
    }
}
