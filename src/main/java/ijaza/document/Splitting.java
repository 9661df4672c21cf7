package ijaza.document;

import java.util.List;

/** Cuts a plain text into passages by its blank lines, the length and the end of its lines. */
public final class Splitting {

    private Splitting() {}

    public static List<Passage> split(SourceDocument document) {
        return List.of();
    }
}
