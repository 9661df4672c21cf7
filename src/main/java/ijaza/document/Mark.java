package ijaza.document;

import ijaza.document.Passage.Kind;
import ijaza.text.Span;

/**
 * What the markup of a document says of a stretch of its text, so that nobody has to guess: its kind, and how deep a
 * heading or a point of a list lies, counted from 1. Marked as a paragraph, it is no heading, whatever it looks like.
 */
public record Mark(Kind kind, int level, Span span) {

    public Mark {
        if (level < 1) {
            throw new IllegalArgumentException("levels count from 1: " + level);
        }
    }
}
