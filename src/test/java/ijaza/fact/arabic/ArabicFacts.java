package ijaza.fact.arabic;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
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

    static Findings read(String text) {
        var document = new SourceDocument(text, Language.ARABIC);
        return Extraction.extract(document, Splitting.split(document));
    }
}
