package ijaza.document;

import ijaza.text.Language;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;

/** The text of a document exactly as it was decoded, in which all spans count, and what its markup said of it. */
public record SourceDocument(String text, Language language, List<Mark> marks) {

    public SourceDocument {
        marks = List.copyOf(marks);
        var end = 0;
        for (var mark : marks) {
            if (mark.span().start() < end || mark.span().end() > text.length()) {
                throw new IllegalArgumentException("marks follow each other within the text: " + mark);
            }
            end = mark.span().end();
        }
    }

    /** A text without markup. */
    public SourceDocument(String text, Language language) {
        this(text, language, List.of());
    }

    /** The first mark that touches this stretch of the text. */
    public Optional<Mark> mark(Span stretch) {
        var low = 0;
        var high = marks.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (marks.get(middle).span().end() <= stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < marks.size() && marks.get(low).span().overlaps(stretch)
                ? Optional.of(marks.get(low))
                : Optional.empty();
    }
}
