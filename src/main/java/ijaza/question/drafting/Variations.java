package ijaza.question.drafting;

import ijaza.text.Digits;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Symbols close to a symbol: one of its numbers one off, the last two figures of a number exchanged. */
final class Variations {

    private static final Pattern FIRST = Pattern.compile("\\d{1,9}");
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

    /** A law with others of its number with the most figures, which tells it from its like. */
    static List<String> ofLongestNumber(String law) {
        return FIRST.matcher(Digits.latin(law))
                .results()
                .max(Comparator.comparingInt(number -> number.group().length()))
                .map(number -> beside(number.group()).stream()
                        .map(other -> law.substring(0, number.start())
                                + Digits.likeIn(law.substring(number.start(), number.end()), other)
                                + law.substring(number.end()))
                        .toList())
                .orElse(List.of());
    }

    private static List<String> beside(String number) {
        var near = Stream.of(1, -1, 2).map(step -> stepped(number, step));
        return Stream.concat(near, Stream.of(exchanged(number)))
                .filter(other -> !other.equals(number) && !other.startsWith("0"))
                .distinct()
                .toList();
    }

    private static String stepped(String symbol, int step) {
        return FIRST.matcher(symbol).replaceFirst(found -> String.valueOf(Integer.parseInt(found.group()) + step));
    }

    private static String exchanged(String symbol) {
        return LAST.matcher(symbol).replaceFirst("$2$1");
    }
}
