package ijaza.edge.print;

import java.util.List;

/** One character on the page: what it is, how far it moves the pen, and the outlines that it draws. */
record Slot(String character, int advance, List<Part> parts) {

    Slot {
        parts = List.copyOf(parts);
    }

    /** A glyph of the font, moved to its place relative to the pen. */
    record Part(int glyph, int dx, int dy) {}

    Slot spaced(int extra) {
        return new Slot(character, advance + extra, parts);
    }
}
