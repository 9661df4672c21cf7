package ijaza.question.drafting;

import ijaza.text.Digits;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Symbols close to a symbol: its first number one off, the last two figures of its last number exchanged. */
final class Variations {

    private static final Pattern FIRST = Pattern.compile("\\d+");
    private static final Pattern LAST = Pattern.compile("(\\d)(\\d)(?!.*\\d)");

    private Variations() {}

    static List<String> of(String symbol) {
        var latin = Digits.latin(symbol);
        if (latin.length() < 4) {
            return List.of();
        }
        return Stream.of(stepped(latin, -1), stepped(latin, 1), exchanged(latin))
                .filter(other -> !other.equals(latin))
                .map(other -> Digits.likeIn(symbol, other))
                .toList();
    }

    private static String stepped(String symbol, int step) {
        return FIRST.matcher(symbol).replaceFirst(found -> String.valueOf(Integer.parseInt(found.group()) + step));
    }

    private static String exchanged(String symbol) {
        return LAST.matcher(symbol).replaceFirst("$2$1");
    }
}
