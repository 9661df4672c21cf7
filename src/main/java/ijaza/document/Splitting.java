package ijaza.document;

import ijaza.document.Passage.Kind;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts a text into passages: by what its markup says, and where that is silent by its blank lines, the length and the end
 * of its lines; it knows no page.
 */
public final class Splitting {

    private final SourceDocument document;
    private final List<Lines.Line> lines;
    private final List<Passage> passages = new ArrayList<>();
    private boolean inUnmarkedList;

    private Splitting(SourceDocument document) {
        this.document = document;
        this.lines = Lines.of(document).all();
    }

    public static List<Passage> split(SourceDocument document) {
        return new Splitting(document).split();
    }

    private List<Passage> split() {
        for (var i = 0; i < lines.size(); i++) {
            passages.add(passage(i));
        }
        nameTheTitle();
        leaveNoHeadingAlone();
        return List.copyOf(passages);
    }

    private Passage passage(int at) {
        var span = lines.get(at).span();
        var mark = document.mark(span);
        if (mark.isPresent() && mark.get().kind() != Kind.PARAGRAPH) {
            inUnmarkedList = false;
            return new Passage(mark.get().kind(), mark.get().span());
        }
        var shape = shape(at);
        var guess = kindOf(shape, at);
        var kind = mark.isPresent() && guess == Kind.HEADING ? Kind.PARAGRAPH : guess;
        var marker = kind == Kind.LIST_ITEM ? shape.marker() : 0;
        inUnmarkedList = kind == Kind.LIST_ITEM && marker == 0;
        return new Passage(kind, new Span(span.start() + marker, span.end()));
    }

    private Kind kindOf(Shape shape, int at) {
        if (shape.isCredit()) {
            return Kind.CREDIT;
        }
        if (shape.isForeign(document.language().direction()) || isCaptionOfNext(at)) {
            return Kind.CAPTION;
        }
        if (shape.marker() > 0 || isUnmarkedPoint(shape, at)) {
            return Kind.LIST_ITEM;
        }
        if (shape.looksLikeHeading()) {
            return isInBlockOfLines(at) ? Kind.LIST_ITEM : isDetail(shape, at) ? Kind.PARAGRAPH : Kind.HEADING;
        }
        return Kind.PARAGRAPH;
    }

    /** A label with its value, under which no text follows. */
    private boolean isDetail(Shape shape, int at) {
        return shape.isLabelled() && (at + 1 >= lines.size() || shape(at + 1).looksLikeHeading());
    }

    /** A short line that stands right on top of a photo's credit. */
    private boolean isCaptionOfNext(int at) {
        return at > 0
                && at + 1 < lines.size()
                && !lines.get(at + 1).opensBlock()
                && shape(at + 1).isCredit();
    }

    /** A point of a list whose bullets were lost: it follows a colon, or a point that says that more are to come. */
    private boolean isUnmarkedPoint(Shape shape, int at) {
        if (passages.isEmpty()) {
            return false;
        }
        var before = shape(at - 1);
        return switch (passages.getLast().kind()) {
            case PARAGRAPH -> before.opensList() && (shape.goesOn() || shape.looksLikeHeading());
            case LIST_ITEM ->
                before.goesOn()
                        || inUnmarkedList && !lines.get(at).opensBlock() && !before.isClosed() && shape.isShort();
            default -> false;
        };
    }

    /** Three unclosed lines or more in one block are a list whose bullets were lost, not headings. */
    private boolean isInBlockOfLines(int at) {
        var first = at;
        while (first > 0
                && at - first < 2
                && !lines.get(first).opensBlock()
                && !shape(first - 1).isClosed()) {
            first--;
        }
        var last = at;
        while (last + 1 < lines.size()
                && last - at < 2
                && !lines.get(last + 1).opensBlock()
                && shape(last + 1).marker() == 0
                && !shape(last + 1).isClosed()) {
            last++;
        }
        return first > 0 && last - first >= 2;
    }

    private Shape shape(int at) {
        return Shape.of(lines.get(at).span().of(document.text()));
    }

    /** The first heading of a text that opens with headings; ways about a site that were copied along are none. */
    private void nameTheTitle() {
        if (passages.stream().anyMatch(passage -> passage.kind() == Kind.TITLE)) {
            return;
        }
        var opening = IntStream.range(0, passages.size())
                .takeWhile(i -> passages.get(i).kind() == Kind.HEADING)
                .boxed()
                .toList();
        opening.stream()
                .filter(i -> !isNavigation(i))
                .findFirst()
                .or(() -> opening.stream().findFirst())
                .ifPresent(i ->
                        passages.set(i, new Passage(Kind.TITLE, passages.get(i).span())));
    }

    private boolean isNavigation(int at) {
        return document.mark(passages.get(at).span()).isEmpty() && shape(at).isNavigation();
    }

    /** A heading has something under it: the last line of a text is none, unless it is marked as one. */
    private void leaveNoHeadingAlone() {
        for (var i = passages.size() - 1; i >= 0 && !passages.get(i).kind().isBody(); i--) {
            if (passages.get(i).kind() == Kind.HEADING
                    && document.mark(passages.get(i).span()).isEmpty()) {
                passages.set(i, new Passage(Kind.PARAGRAPH, passages.get(i).span()));
            }
        }
    }
}
