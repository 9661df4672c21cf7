package ijaza.fact.page;

import ijaza.text.Blanks;
import ijaza.text.Span;

/** Words of the source as they are shown by themselves: every run of spaces is one plain space. */
public final class Display {

    private Display() {}

    public static String of(Span span, String source) {
        var shown = new StringBuilder(span.length());
        for (var i = span.start(); i < span.end(); i++) {
            var c = source.charAt(i);
            if (!Blanks.isBlank(c)) {
                shown.append(c);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        return Blanks.strip(shown.toString());
    }
}
