package ijaza.fact;

/** Who holds or first held a post; the key is the person, and only a fixed post does not age. */
public record Office(Told told, String person, String post, boolean fixed) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.PERSON;
    }
}
