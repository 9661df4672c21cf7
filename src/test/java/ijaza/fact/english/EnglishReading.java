package ijaza.fact.english;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.FactKind;
import ijaza.fact.Findings;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.util.List;

/** Reads a few English words as a document of their own. */
final class EnglishReading {

    /** How a page begins that is about an agency. */
    static final String AGENCY = "Agency for Open Seas\n\nThe Agency for Open Seas ";

    private EnglishReading() {}

    /** What the finders of the kinds find; sentences that are kept as they are have their own tests. */
    static Findings read(String text) {
        var document = new SourceDocument(text, Language.ENGLISH);
        var found = Extraction.extract(document, Splitting.split(document));
        var facts = found.facts().stream()
                .filter(fact -> fact.kind() != FactKind.STATEMENT)
                .toList();
        return new Findings(facts, found.doubts());
    }

    /** The facts as "kind | subject | key". */
    static List<String> lines(String text) {
        return read(text).facts().stream()
                .map(fact -> fact.kind().tag() + " | " + fact.subject() + " | " + fact.key())
                .toList();
    }

    static List<String> statements(String text) {
        return read(text).facts().stream().map(fact -> fact.statement()).toList();
    }
}
