package ijaza.document;

import ijaza.document.Passage.Kind;
import ijaza.text.Direction;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a plain text into passages by its blank lines, the length and the end of its lines; it knows no page. */
public final class Splitting {

    private final SourceDocument document;
    private final List<Passage> passages = new ArrayList<>();

    private Splitting(SourceDocument document) {
        this.document = document;
    }

    public static List<Passage> split(SourceDocument document) {
        return new Splitting(document).split();
    }

    private List<Passage> split() {
        var lines = Lines.of(document.text()).all();
        for (var i = 0; i < lines.size(); i++) {
            var span = lines.get(i).span();
            var shape = Shape.of(span.of(document.text()));
            var kind = kindOf(shape, isCaptionOfNext(lines, i));
            passages.add(new Passage(
                    kind, new Span(span.start() + (kind == Kind.LIST_ITEM ? shape.marker() : 0), span.end())));
        }
        nameTheTitle();
        leaveNoHeadingAlone();
        return List.copyOf(passages);
    }

    private Kind kindOf(Shape shape, boolean captionOfNext) {
        if (shape.isCredit()) {
            return Kind.CREDIT;
        }
        if (shape.isArabic() != (document.language().direction() == Direction.RIGHT_TO_LEFT) || captionOfNext) {
            return Kind.CAPTION;
        }
        if (shape.marker() > 0 || isUnmarkedPoint(shape)) {
            return Kind.LIST_ITEM;
        }
        return shape.looksLikeHeading() ? Kind.HEADING : Kind.PARAGRAPH;
    }

    /** A short line that stands right on top of a photo's credit. */
    private boolean isCaptionOfNext(List<Lines.Line> lines, int at) {
        if (at == 0 || at + 1 >= lines.size() || lines.get(at + 1).opensBlock()) {
            return false;
        }
        return Shape.of(lines.get(at + 1).span().of(document.text())).isCredit();
    }

    /** A point of a list whose bullets were lost: it follows a colon, or a point that says that more are to come. */
    private boolean isUnmarkedPoint(Shape shape) {
        if (passages.isEmpty()) {
            return false;
        }
        var before = passages.getLast();
        var shapeBefore = Shape.of(before.span().of(document.text()));
        return switch (before.kind()) {
            case PARAGRAPH -> shapeBefore.opensList() && (shape.goesOn() || shape.looksLikeHeading());
            case LIST_ITEM -> shapeBefore.goesOn();
            default -> false;
        };
    }

    private void nameTheTitle() {
        if (!passages.isEmpty() && passages.getFirst().kind() == Kind.HEADING) {
            passages.set(0, new Passage(Kind.TITLE, passages.getFirst().span()));
        }
    }

    /** A heading has something under it: the last line of a text is none. */
    private void leaveNoHeadingAlone() {
        for (var i = passages.size() - 1; i >= 0 && !passages.get(i).kind().isBody(); i--) {
            if (passages.get(i).kind() == Kind.HEADING) {
                passages.set(i, new Passage(Kind.PARAGRAPH, passages.get(i).span()));
            }
        }
    }
}
