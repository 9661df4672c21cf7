package ijaza.fact.arabic.page;

import ijaza.text.Blanks;
import ijaza.text.Digits;
import ijaza.text.Span;

/** What sort of number or bullet stands before a point: points of one list have one sort. */
final class Marker {

    private Marker() {}

    /** The letters of the marker with every digit and letter made the same, so that «١-» and «٢-» are alike. */
    static String before(String text, Span point) {
        var sort = new StringBuilder();
        for (var i = point.start() - 1; i >= 0 && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i--) {
            var c = text.charAt(i);
            if (Digits.isDigit(c)) {
                add(sort, '1');
            } else if (Character.isLetter(c)) {
                add(sort, 'a');
            } else if (!Blanks.isBlank(c)) {
                add(sort, c);
            }
        }
        return sort.toString();
    }

    private static void add(StringBuilder sort, char c) {
        if (sort.isEmpty() || sort.charAt(sort.length() - 1) != c) {
            sort.append(c);
        }
    }
}
