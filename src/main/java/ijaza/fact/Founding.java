package ijaza.fact;

/** When something was founded; the key is the date or year as written. */
public record Founding(Told told, WrittenDate when) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.FOUNDING;
    }
}
