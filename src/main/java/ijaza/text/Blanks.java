package ijaza.text;

import java.util.Optional;

/** Spaces of every kind, the no-break ones among them, which Java's {@code strip} and {@code \s} do not see. */
public final class Blanks {

    private static final char ZERO_WIDTH_SPACE = '\u200B';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Blanks() {}

    public static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == ZERO_WIDTH_SPACE || c == BYTE_ORDER_MARK;
    }

    public static boolean isBlank(CharSequence text) {
        return text.chars().allMatch(c -> isBlank((char) c));
    }

    public static String strip(String text) {
        return strip(text, 0, text.length()).map(span -> span.of(text)).orElse("");
    }

    /** What is left of this stretch without the space at its ends. */
    public static Optional<Span> strip(CharSequence text, int start, int end) {
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
