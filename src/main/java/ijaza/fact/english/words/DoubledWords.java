package ijaza.fact.english.words;

import ijaza.text.Span;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds neighbours that are one word or share one stem, of which one was left over from an edit. */
public final class DoubledWords {

    private static final Set<String> MAY_STAND_TWICE =
            Set.of("that", "had", "very", "so", "no", "bye", "many", "much", "her", "is", "do");
    private static final int SHORTEST_STEM = 5;

    private DoubledWords() {}

    public static Stream<Span> in(String folded) {
        var tokens = Tokens.of(folded);
        return IntStream.range(0, Math.max(0, tokens.size() - 1))
                .filter(i -> isDoubled(tokens.at(i), tokens.at(i + 1)))
                .mapToObj(i -> new Span(tokens.at(i).start(), tokens.at(i + 1).end()));
    }

    private static boolean isDoubled(Token first, Token second) {
        var one = first.lower();
        var other = second.lower();
        if (second.start() != first.end() + 1
                || one.length() < 2
                || !one.chars().allMatch(Character::isLetter)
                || first.isLarge() && second.isLarge()) {
            return false;
        }
        return one.equals(other)
                ? !MAY_STAND_TWICE.contains(one)
                : stem(one).length() >= SHORTEST_STEM && stem(one).equals(stem(other));
    }

    /** Without the ending of a plural: "capacity capacities". */
    private static String stem(String word) {
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
