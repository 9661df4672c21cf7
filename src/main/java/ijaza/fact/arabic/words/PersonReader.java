package ijaza.fact.arabic.words;

import java.util.regex.Pattern;

/** Reads a person's name: after a title, or right after a post. */
final class PersonReader {

    private static final int LONGEST = 4;
    private static final Pattern PURPOSE = Pattern.compile("ل[يت]..+|(?:ب|ل|لل|وال).{4,}");
    private static final Pattern VERB = Pattern.compile("و?[يت].{3,}");

    private final Words words;

    PersonReader(Words words) {
        this.words = words;
    }

    /** The index after the name that begins here, or here where none does. */
    int read(int at) {
        var end = at;
        while (end < at + LONGEST && isName(words.at(end), end == at)) {
            end++;
        }
        return end;
    }

    /** The same without a title before it: two words at least, and not both accusatives. */
    int readAfterPost(int at) {
        var end = at;
        while (end < at + LONGEST
                && isName(words.at(end), true)
                && !isOther(words.at(end).text())) {
            end++;
        }
        var accusative = end > at
                && words.at(at).text().endsWith("ا")
                && words.at(end - 1).text().endsWith("ا");
        return end - at < 2 || accusative ? at : end;
    }

    private static boolean isName(Word word, boolean first) {
        var text = word.text();
        var indefinite = text.endsWith("ا") ? text.substring(0, text.length() - 1) : text;
        return word.isLetters()
                && text.length() > 1
                && !word.isStop()
                && !(first && word.isDefinite())
                && Head.in(text) == null
                && Head.in(indefinite) == null
                && !Lexicon.TITLES.contains(text)
                && !PURPOSE.matcher(text).matches();
    }

    private static boolean isOther(String word) {
        return Lexicon.isMasdar(word) || VERB.matcher(word).matches();
    }
}
