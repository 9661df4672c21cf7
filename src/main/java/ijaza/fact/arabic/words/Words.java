package ijaza.fact.arabic.words;

import java.util.ArrayList;
import java.util.List;

/** The words of a folded sentence; reading past the end gives a mark that nothing matches. */
public record Words(List<Word> all) {

    private static final Word END = new Word("\n", 0, 0);

    public static Words of(String folded) {
        var words = new ArrayList<Word>();
        for (var i = 0; i < folded.length(); i++) {
            var start = i;
            while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i))) {
                i++;
            }
            if (i > start) {
                words.add(new Word(folded.substring(start, i), start, i));
            }
            if (i < folded.length() && folded.charAt(i) != ' ') {
                words.add(new Word(folded.substring(i, i + 1), i, i + 1));
            }
        }
        return new Words(List.copyOf(words));
    }

    Word at(int index) {
        return index < all.size() ? all.get(index) : END;
    }

    int size() {
        return all.size();
    }
}
