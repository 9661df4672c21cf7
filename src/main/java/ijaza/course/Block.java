package ijaza.course;

import ijaza.document.Passage;
import ijaza.text.Span;

/** A piece of a lesson: the source's own words, where they stand in it, and what kind of passage they are. */
public record Block(Passage.Kind kind, Span span, String text) {}
