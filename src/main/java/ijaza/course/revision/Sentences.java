package ijaza.course.revision;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.text.Blanks;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where the sentences of a document stand, in its order; headings and captions are sentences of their own. */
final class Sentences {

    private static final Pattern END = Pattern.compile("[.؟?!…]+[»\"”)]*(?=[\\s\\p{Zs}])");

    private Sentences() {}

    static List<Span> of(SourceDocument document) {
        var sentences = new ArrayList<Span>();
        for (var passage : Splitting.split(document)) {
            cut(document.text(), passage, sentences);
        }
        return sentences;
    }

    private static void cut(String text, Passage passage, List<Span> into) {
        var span = passage.span();
        var ends = END.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
        var start = span.start();
        while (ends.find()) {
            Blanks.strip(text, start, ends.end()).ifPresent(into::add);
            start = ends.end();
        }
        Blanks.strip(text, start, span.end()).ifPresent(into::add);
    }
}
