package ijaza.edge.print;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** Text made ready for print: one form of each letter, plain spaces, and nothing that the fonts cannot draw. */
final class PrintableText {

    private static final String SPACES = "[\\p{Z}\\s]+";
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private PrintableText() {}

    /**
     * The text as it will be printed. Signs without a shape, such as emoji, are left out; a letter is never left out.
     *
     * @throws IllegalArgumentException if a letter or digit has no shape: see {@link #unprintable}
     */
    static String of(String text) {
        var missing = unprintable(text);
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the font has no shape for " + missing);
        }
        return spaced(text.codePoints()
                .filter(PrintableText::isDrawn)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** The letters and digits of a text that the fonts have no shape for, each one once. */
    static String unprintable(String text) {
        return composed(text)
                .codePoints()
                .filter(character -> Character.isLetterOrDigit(character) && !isKnown(character))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String spaced(String text) {
        return composed(text).replaceAll(SPACES, " ").strip();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isDrawn(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                Character.isWhitespace(character) || Character.isSpaceChar(character);
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> isKnown(character);
        };
    }

    private static boolean isKnown(int character) {
        for (var face : Face.values()) {
            if (!face.shaper().knows(character)) {
                return false;
            }
        }
        return true;
    }
}
