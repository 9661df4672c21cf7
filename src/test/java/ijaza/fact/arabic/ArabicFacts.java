package ijaza.fact.arabic;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.FactKind;
import ijaza.fact.Findings;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.util.List;

/** The facts of a few Arabic lines, each as «kind | subject | key». */
final class ArabicFacts {

    private ArabicFacts() {}

    static List<String> in(String text) {
        return read(text).facts().stream()
                .map(fact -> fact.kind().tag() + " | " + fact.subject() + " | " + fact.key())
                .toList();
    }

    static List<String> statements(String text) {
        return read(text).facts().stream().map(fact -> fact.statement()).toList();
    }

    /** What the finders of the kinds find; sentences that are kept as they are have their own tests. */
    static Findings read(String text) {
        var document = new SourceDocument(text, Language.ARABIC);
        var found = Extraction.extract(document, Splitting.split(document));
        var facts = found.facts().stream()
                .filter(fact -> fact.kind() != FactKind.STATEMENT)
                .toList();
        return new Findings(facts, found.doubts());
    }
}
