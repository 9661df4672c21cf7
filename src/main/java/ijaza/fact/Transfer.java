package ijaza.fact;

/** What was moved from where to where; the subject moved, the key is where it came from. */
public record Transfer(Told told, String from, String to) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.TRANSFER;
    }
}
