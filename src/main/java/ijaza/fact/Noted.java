package ijaza.fact;

/** A fact read back from a file or written by hand, of which only the words are known. */
public record Noted(FactKind kind, Told told) implements Fact {}
