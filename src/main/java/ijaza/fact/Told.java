package ijaza.fact;

/**
 * What every fact has: whom it is about (by a full name that the document gives), the one thing it says of it, the same
 * as a sentence, and its proof.
 */
public record Told(String subject, String key, String statement, Evidence evidence) {

    public Told {
        if (subject.isBlank() || key.isBlank() || statement.isBlank()) {
            throw new IllegalArgumentException("a fact names its subject, its key and states itself");
        }
    }
}
