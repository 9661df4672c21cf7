package ijaza.edge.intake.html;

import ijaza.text.Blanks;

/** The words of one line, their space as a browser shows it: no-break spaces stay, hints for hyphenation go. */
final class InlineText {

    private static final char SOFT_HYPHEN = '\u00AD';

    private final StringBuilder words = new StringBuilder();

    void append(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else if (c != SOFT_HYPHEN) {
                words.append(c);
            }
        }
    }

    boolean isBlank() {
        return Blanks.isBlank(words);
    }

    String take() {
        var taken = words.toString();
        clear();
        return taken;
    }

    void clear() {
        words.setLength(0);
    }
}
