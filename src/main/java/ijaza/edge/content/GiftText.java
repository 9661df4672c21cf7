package ijaza.edge.content;

/** Escaping in GIFT: marked characters mean themselves, the others cut a question into its parts. */
final class GiftText {

    private static final String SPECIAL = "\\:~=#{}";
    /** In a written answer an asterisk stands for any words, unless it is escaped. */
    private static final String ANY = "*";
    /** From here in Unicode's private area an escaped character hides while the text is cut. */
    private static final char HIDING = '\uE000';

    private GiftText() {}

    static String escapeTyped(String text) {
        return escape(text).replace(ANY, "\\" + ANY);
    }

    static boolean standsForAnyWords(String hidden) {
        return hidden.contains(ANY);
    }

    static String escape(String text) {
        var escaped = new StringBuilder();
        for (var c : text.toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(SPECIAL.indexOf(c) < 0 ? "" : "\\").append(c);
            }
        }
        return escaped.toString();
    }

    /** Hides what is escaped, so that every special character left is one that cuts. */
    static String hide(String text) {
        var hidden = new StringBuilder();
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            var next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\' && ((SPECIAL + ANY).indexOf(next) >= 0 || next == 'n')) {
                hidden.append(next == 'n' ? '\n' : (char) (HIDING + next));
                i++;
            } else if (!isHidden(c)) {
                hidden.append(c);
            }
        }
        return hidden.toString();
    }

    static String show(String hidden) {
        var shown = new StringBuilder();
        for (var c : hidden.strip().toCharArray()) {
            shown.append(isHidden(c) ? (char) (c - HIDING) : c);
        }
        return shown.toString();
    }

    private static boolean isHidden(char c) {
        return c >= HIDING && c < HIDING + 128;
    }
}
