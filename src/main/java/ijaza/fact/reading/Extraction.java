package ijaza.fact.reading;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.fact.Findings;
import ijaza.fact.arabic.ArabicReader;
import ijaza.fact.english.EnglishReader;
import java.util.List;

/** Reads a document's facts and doubts; the same document always gives the same ones. */
public final class Extraction {

    private Extraction() {}

    public static Findings extract(SourceDocument document, List<Passage> passages) {
        return switch (document.language()) {
            case ARABIC -> ArabicReader.read(document, passages);
            case ENGLISH -> EnglishReader.read(document, passages);
        };
    }
}
