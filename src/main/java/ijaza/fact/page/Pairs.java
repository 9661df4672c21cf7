package ijaza.fact.page;

/** Brackets and quotation marks that come in pairs. */
public final class Pairs {

    private Pairs() {}

    /**
     * Whether as many are opened as closed.
     *
     * @param marks each opening mark with its closing one behind it, such as {@code ()}; a mark that does both stands twice
     */
    public static boolean areWhole(String words, String marks) {
        for (var i = 0; i < marks.length(); i += 2) {
            var opened = count(words, marks.charAt(i));
            var isBoth = marks.charAt(i) == marks.charAt(i + 1);
            if (isBoth ? opened % 2 != 0 : opened != count(words, marks.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(c -> c == mark).count();
    }
}
