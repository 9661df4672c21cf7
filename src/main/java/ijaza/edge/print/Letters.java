package ijaza.edge.print;

/** What printing must know of a character. */
final class Letters {

    private Letters() {}

    static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** Directs or joins its neighbours and is never seen itself. */
    static boolean isFormat(int character) {
        return Character.getType(character) == Character.FORMAT;
    }

    static boolean isRightToLeft(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        };
    }
}
