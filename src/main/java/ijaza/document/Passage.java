package ijaza.document;

import ijaza.text.Blanks;
import ijaza.text.Span;

/** A piece of a document that stands by itself, without the space around it. */
public record Passage(Kind kind, Span span) {

    /** How many words it has. */
    public int words(String text) {
        var words = 0;
        for (var i = span.start(); i < span.end(); i++) {
            if (!Blanks.isBlank(text.charAt(i)) && (i == span.start() || Blanks.isBlank(text.charAt(i - 1)))) {
                words++;
            }
        }
        return words;
    }

    /** What a passage is; captions and credits are neither taught as text nor evidence. */
    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        /** One point of a list, without its number. */
        LIST_ITEM,
        CAPTION,
        CREDIT;

        /** Whether the document itself speaks here, so that a fact may rest on it. */
        public boolean isBody() {
            return this == PARAGRAPH || this == LIST_ITEM;
        }
    }
}
