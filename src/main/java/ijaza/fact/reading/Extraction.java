package ijaza.fact.reading;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.fact.Findings;
import ijaza.fact.arabic.ArabicReader;
import java.util.List;

/** Reads a document's facts and doubts; the same document always gives the same ones. */
public final class Extraction {

    private Extraction() {}

    public static Findings extract(SourceDocument document, List<Passage> passages) {
        return switch (document.language()) {
            case ARABIC -> ArabicReader.read(document, passages);
            // English documents are read once somebody writes their finders
            case ENGLISH -> new Findings(List.of(), List.of());
        };
    }
}
