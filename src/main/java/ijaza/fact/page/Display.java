package ijaza.fact.page;

import ijaza.text.Blanks;
import ijaza.text.Span;

/** Words of the source as they are shown by themselves: every run of spaces is one plain space. */
public final class Display {

    private Display() {}

    public static String of(Span span, String source) {
        return of(span.of(source));
    }

    public static String of(String words) {
        var shown = new StringBuilder(words.length());
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (!Blanks.isBlank(c)) {
                shown.append(c);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        return Blanks.strip(shown.toString());
    }
}
