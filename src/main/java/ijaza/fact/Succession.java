package ijaza.fact;

/** What took the place of what; the subject is the new, the key the old. */
public record Succession(Told told) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.SUCCESSION;
    }
}
