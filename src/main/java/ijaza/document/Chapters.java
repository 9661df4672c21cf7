package ijaza.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cuts a document into chapters: each top heading is one. One that takes more than six minutes is cut by the headings under
 * it, or between its passages where it has none. Neighbours under the same heading are joined while one of them is short
 * and the first takes less than two minutes. Short is less than 80 words; in a long document less than an eighth of it, up to
 * two minutes, and in a page of a few lines less than a sixth of it.
 */
public final class Chapters {

    /** Words that are read in a minute. */
    private static final int MINUTE = 130;

    private static final int ENOUGH = 2 * MINUTE;
    private static final int USUAL = 4 * MINUTE;
    private static final int LONGEST = 6 * MINUTE;

    private static final int SHORT = 80;
    private static final int PARTS_OF_A_LONG_DOCUMENT = 8;
    private static final int PARTS_OF_A_FEW_LINES = 6;

    private final String text;
    private final int unshort;

    private Chapters(String text, int words) {
        this.text = text;
        var usual = Math.min(SHORT, words / PARTS_OF_A_FEW_LINES);
        this.unshort = Math.clamp(words / PARTS_OF_A_LONG_DOCUMENT, usual, ENOUGH);
    }

    /** @return nothing where no passage says anything */
    public static List<Chapter> of(SourceDocument document, List<Passage> passages) {
        var outline = Outline.of(document, passages);
        while (outline.body().isEmpty() && outline.parts().size() == 1) {
            outline = outline.parts().getFirst();
        }
        return new Chapters(document.text(), outline.words()).parts(outline);
    }

    /** Something to be read in one go. */
    private record Piece(Chapter chapter, int words, boolean headsTheRest, boolean isWhole) {

        Piece with(Piece next) {
            return new Piece(chapter.with(next.chapter, headsTheRest), words + next.words, headsTheRest, true);
        }
    }

    private List<Chapter> parts(Outline outline) {
        var pieces = new ArrayList<>(body(outline));
        for (var part : outline.parts()) {
            if (part.words() <= LONGEST) {
                var whole = new Chapter(names(part), 0, part.passages());
                pieces.add(new Piece(whole, part.words(), false, true));
            } else {
                parts(part).forEach(chapter -> pieces.add(new Piece(chapter, LONGEST, false, false)));
            }
        }
        return joined(pieces).stream().map(Piece::chapter).toList();
    }

    private static List<Passage> names(Outline part) {
        return List.of(
                Optional.ofNullable(part.heading()).orElseGet(() -> part.body().getFirst()));
    }

    private List<Piece> body(Outline outline) {
        var body = outline.body();
        var words = body.stream().mapToInt(passage -> passage.words(text)).sum();
        if (body.isEmpty()) {
            return List.of();
        }
        return words <= LONGEST
                ? List.of(new Piece(new Chapter(names(outline), 0, body), words, true, true))
                : cut(outline, words);
    }

    /** Into parts of much the same length; a list is not torn from what it belongs to as long as that can be. */
    private List<Piece> cut(Outline outline, int words) {
        var usual = Math.ceilDiv(words, Math.ceilDiv(words, USUAL));
        var pieces = new ArrayList<Piece>();
        var open = new ArrayList<Passage>();
        var length = 0;
        for (var passage : outline.body()) {
            var isBorder = passage.kind() != Passage.Kind.LIST_ITEM;
            if (length >= (isBorder ? usual : LONGEST)) {
                pieces.add(part(outline, open, pieces.size() + 1));
                open.clear();
                length = 0;
            }
            open.add(passage);
            length += passage.words(text);
        }
        pieces.add(part(outline, open, pieces.size() + 1));
        return pieces;
    }

    private static Piece part(Outline outline, List<Passage> passages, int number) {
        var isNamed = outline.heading() != null;
        var names = isNamed ? names(outline) : List.of(passages.getFirst());
        return new Piece(new Chapter(names, isNamed ? number : 0, passages), LONGEST, false, false);
    }

    private List<Piece> joined(List<Piece> pieces) {
        var joined = new ArrayList<Piece>();
        for (var piece : pieces) {
            if (!joined.isEmpty() && goTogether(joined.getLast(), piece)) {
                joined.add(joined.removeLast().with(piece));
            } else {
                joined.add(piece);
            }
        }
        if (joined.size() > 1 && isShort(joined.getLast()) && fit(joined.get(joined.size() - 2), joined.getLast())) {
            var last = joined.removeLast();
            joined.add(joined.removeLast().with(last));
        }
        return joined;
    }

    private boolean goTogether(Piece piece, Piece next) {
        return fit(piece, next) && (isShort(piece) || isShort(next) && piece.words() < ENOUGH);
    }

    private boolean isShort(Piece piece) {
        return piece.words() < unshort;
    }

    private static boolean fit(Piece piece, Piece next) {
        return piece.isWhole() && next.isWhole() && piece.words() + next.words() <= LONGEST;
    }
}
