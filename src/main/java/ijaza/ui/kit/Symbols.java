package ijaza.ui.kit;

import ijaza.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what runs from left to right inside any text: Latin words, symbols such as A/RES/60/288, dates in figures. */
final class Symbols {

    /** Latin letters or digits, joined by signs; a bare number needs no care and stays with its sentence. */
    private static final Pattern SYMBOL = Pattern.compile("[A-Za-z0-9]+(?:[/.:@_-][A-Za-z0-9]+)+|[A-Za-z][A-Za-z0-9]*");

    private Symbols() {}

    static List<Span> in(String text) {
        return SYMBOL.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }
}
