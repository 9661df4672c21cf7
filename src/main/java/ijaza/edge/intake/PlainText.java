package ijaza.edge.intake;

import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.edge.intake.page.Decoded;
import ijaza.edge.intake.page.NotReadable;
import ijaza.text.Blanks;
import ijaza.text.Language;

/** A plain text, decoded without changing a letter; a byte order mark of UTF-8 stays, so that the text is the file. */
final class PlainText {

    private static final int MOST_LINES = 1_000_000;

    private PlainText() {}

    static Decoded decode(byte[] file) throws NotReadable {
        var decoded = Decoded.of(file);
        if (decoded.text().chars().anyMatch(PlainText::isNoText)) {
            throw new NotReadable(Obstacle.UNKNOWN_KIND);
        }
        if (decoded.text().chars().filter(c -> c == '\n' || c == '\r').count() > MOST_LINES) {
            throw new NotReadable(Obstacle.TOO_MUCH_WORK);
        }
        if (Blanks.isBlank(decoded.text())) {
            throw new NotReadable(Obstacle.EMPTY);
        }
        return decoded;
    }

    static SourceDocument document(Decoded decoded) throws NotReadable {
        var text = decoded.text();
        if (text.codePoints().noneMatch(Character::isLetter)) {
            throw new NotReadable(Obstacle.NO_TEXT);
        }
        return new SourceDocument(text, Language.mostOf(text));
    }

    private static boolean isNoText(int c) {
        return c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    }
}
