package ijaza.edge.intake.page;

import ijaza.document.Mark;
import ijaza.document.Obstacle;
import ijaza.document.Passage.Kind;
import ijaza.document.SourceDocument;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An article being put together from its pieces, a line each, so that the text alone can be read as well. */
public final class Manuscript {

    /** A longer paragraph would never be taken for a heading. */
    private static final int NEVER_A_HEADING = 200;

    private final List<Piece> pieces = new ArrayList<>();

    public void add(Piece piece) {
        if (!piece.words().isEmpty()) {
            pieces.add(piece);
        }
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    public SourceDocument document() throws NotReadable {
        if (pieces.stream().allMatch(piece -> piece.words().codePoints().noneMatch(Character::isLetter))) {
            throw new NotReadable(Obstacle.NO_TEXT);
        }
        var namesHeadings = pieces.stream().anyMatch(Piece::isHeading);
        var text = new StringBuilder();
        var marks = new ArrayList<Mark>();
        for (var i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            text.append(i == 0 ? "" : isClose(pieces.get(i - 1), piece) ? "\n" : "\n\n");
            text.append(piece.isPoint() ? "  ".repeat(Math.min(piece.level(), 9) - 1) : "")
                    .append(piece.marker());
            if (piece.kind() != null && isTelling(piece, namesHeadings)) {
                var span = new Span(text.length(), text.length() + piece.words().length());
                marks.add(new Mark(piece.kind(), piece.level(), span));
            }
            text.append(piece.words());
        }
        return new SourceDocument(text.append('\n').toString(), Language.mostOf(text.toString()), marks);
    }

    private static boolean isClose(Piece before, Piece piece) {
        return piece.isClose() && (!piece.isPoint() || before.isPoint());
    }

    /** Where the markup names no heading, paragraphs may be headings in disguise. */
    private static boolean isTelling(Piece piece, boolean namesHeadings) {
        return piece.kind() != Kind.PARAGRAPH || namesHeadings && piece.words().length() <= NEVER_A_HEADING;
    }
}
