package ijaza.fact.arabic.words;

import java.util.ArrayList;
import java.util.List;

/** The words of a folded sentence; reading past the end gives a mark that nothing matches. */
public record Words(List<Word> all) {

    private static final Word END = new Word("\n", 0, 0);
    /** Before what a page lost the space of: «ة» ends a word, so that in «المتحدةالفقرة» no name goes on behind it. */
    private static final String RUN_ON = "·";

    public static Words of(String folded) {
        var words = new ArrayList<Word>();
        for (var i = 0; i < folded.length(); i++) {
            var start = i;
            while (i < folded.length() && Character.isLetterOrDigit(folded.charAt(i)) && !runsOn(folded, start, i)) {
                i++;
            }
            if (i > start) {
                words.add(new Word(folded.substring(start, i), start, i));
            }
            if (runsOn(folded, start, i)) {
                start = i;
                i = endOfWord(folded, i);
                words.add(new Word(RUN_ON + folded.substring(start, i), start, i));
            }
            if (i < folded.length() && folded.charAt(i) != ' ') {
                words.add(new Word(folded.substring(i, i + 1), i, i + 1));
            }
        }
        return new Words(List.copyOf(words));
    }

    private static boolean runsOn(String folded, int start, int at) {
        return at > start + 1 && folded.charAt(at - 1) == 'ة' && endOfWord(folded, at) > at + 1;
    }

    private static int endOfWord(String folded, int from) {
        var end = from;
        while (end < folded.length() && Character.isLetterOrDigit(folded.charAt(end))) {
            end++;
        }
        return end;
    }

    Word at(int index) {
        return index < all.size() ? all.get(index) : END;
    }

    int size() {
        return all.size();
    }
}
