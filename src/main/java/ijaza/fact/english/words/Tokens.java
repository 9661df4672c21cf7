package ijaza.fact.english.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words and marks of a sentence; reading past either end gives a mark that nothing matches. */
record Tokens(String text, List<Token> all) {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-'&/.](?=[\\p{L}\\p{N}])(?!s\\b)[\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");
    private static final Token NONE = new Token("\n", 0, 0);

    static Tokens of(String text) {
        var all = new ArrayList<Token>();
        for (var match = TOKEN.matcher(text); match.find(); ) {
            all.add(new Token(match.group(), match.start(), match.end()));
        }
        return new Tokens(text, List.copyOf(all));
    }

    Token at(int index) {
        return index >= 0 && index < all.size() ? all.get(index) : NONE;
    }

    int size() {
        return all.size();
    }

    /** Whether only one space stands between this word and the next. */
    boolean areNeighbours(int index) {
        return at(index + 1).start() - at(index).end() <= 1;
    }
}
