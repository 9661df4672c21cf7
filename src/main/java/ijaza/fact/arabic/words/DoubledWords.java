package ijaza.fact.arabic.words;

import ijaza.text.Span;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds neighbours that share one stem and one article, of which one was left over from an edit. */
public final class DoubledWords {

    private static final Pattern ENDING = Pattern.compile("(?:ات|ة|ين|ون|ان)$");
    private static final int SHORTEST_STEM = 3;

    private DoubledWords() {}

    public static Stream<Span> in(Words words) {
        return IntStream.range(0, Math.max(0, words.size() - 1))
                .filter(i -> isDoubled(words.at(i), words.at(i + 1)))
                .mapToObj(i -> new Span(words.at(i).start(), words.at(i + 1).end()));
    }

    private static boolean isDoubled(Word first, Word second) {
        return first.isLetters()
                && second.start() == first.end() + 1
                && first.isDefinite() == second.isDefinite()
                && (first.isDefinite() || first.text().equals(second.text()))
                && stem(first).length() >= SHORTEST_STEM
                && stem(first).equals(stem(second));
    }

    private static String stem(Word word) {
        return ENDING.matcher(word.bare()).replaceFirst("");
    }
}
