package ijaza.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a passage, cut where one ends and another begins; a point after an initial or a title ends none. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}»)\\]\"]{3})[.!?؟]+(?=[\\s\\p{Z}]+\\S)");

    private Sentences() {}

    public static List<Span> of(String text, Span passage) {
        var sentences = new ArrayList<Span>();
        var words = passage.of(text);
        var end = END.matcher(words);
        var from = 0;
        while (end.find()) {
            sentences.add(bare(words, from, end.end(), passage));
            from = end.end();
        }
        sentences.add(bare(words, from, words.length(), passage));
        return sentences;
    }

    private static Span bare(String words, int from, int to, Span passage) {
        var start = from;
        while (start < to - 1 && Blanks.isBlank(words.charAt(start))) {
            start++;
        }
        return new Span(passage.start() + start, passage.start() + to);
    }
}
