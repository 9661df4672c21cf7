package ijaza.fact;

/** What a body or a person is there to do; the key is the text's own wording. */
public record Task(Told told) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.TASK;
    }
}
