package ijaza.fact;

/** Who supports whom; the subject is supported, the key is the supporter. */
public record Support(Told told, String supporter) implements Fact {

    @Override
    public FactKind kind() {
        return FactKind.SUPPORT;
    }
}
