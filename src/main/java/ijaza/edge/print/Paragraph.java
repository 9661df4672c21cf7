package ijaza.edge.print;

import ijaza.text.Direction;
import ijaza.text.Language;

/** A text with the look and the language that it is set in; the air between its letters is in thousandths of their size. */
record Paragraph(String text, Language language, Face face, Ink ink, int air) {

    static Paragraph arabic(String text, Face face, Ink ink) {
        return new Paragraph(text, Language.ARABIC, face, ink, 0);
    }

    static Paragraph english(String text, Face face, Ink ink) {
        return new Paragraph(text, Language.ENGLISH, face, ink, 0);
    }

    Paragraph spacedOut(int air) {
        return new Paragraph(text, language, face, ink, air);
    }

    /** Sets a part of the text in one line. */
    Line line(String part) {
        var line = Line.set(face, part, language.direction() == Direction.RIGHT_TO_LEFT);
        return air == 0 ? line : line.spaced(air);
    }
}
