package ijaza.fact.arabic.words;

import java.util.regex.Pattern;

/** Reads a person's name: after a title, or right after a post. */
final class PersonReader {

    private static final int LONGEST = 4;
    private static final Pattern PURPOSE = Pattern.compile("ل[يت].{3,}");
    private static final Pattern JOINED = Pattern.compile("(?:ب|و)ال.{2,}|لل.{3,}");
    private static final Pattern VERB = Pattern.compile("و?[يت].{3,}");

    private final Words words;

    PersonReader(Words words) {
        this.words = words;
    }

    /** The index after the name that begins here, or here where none does. */
    int read(int at) {
        var end = at;
        while (end < at + LONGEST
                && isName(words.at(end))
                && (end == at ? !words.at(end).isDefinite() : !isPurpose(words.at(end)))) {
            end++;
        }
        return end;
    }

    /** The same without a title before it: two words at least, and not both accusatives. */
    int readAfterPost(int at) {
        var end = at;
        while (end < at + LONGEST && isName(words.at(end)) && !isOther(words.at(end))) {
            end++;
        }
        var accusative = end > at
                && words.at(at).text().endsWith("ا")
                && words.at(end - 1).text().endsWith("ا");
        return end - at < 2 || accusative ? at : end;
    }

    private static boolean isName(Word word) {
        var text = word.text();
        var indefinite = text.endsWith("ا") ? text.substring(0, text.length() - 1) : text;
        return word.isLetters()
                && text.length() > 1
                && !word.isStop()
                && Head.in(text) == null
                && Head.in(indefinite) == null
                && !Lexicon.TITLES.contains(text)
                && !JOINED.matcher(text).matches();
    }

    private static boolean isOther(Word word) {
        return word.isDefinite()
                || isPurpose(word)
                || Lexicon.isMasdar(word.text())
                || VERB.matcher(word.text()).matches();
    }

    private static boolean isPurpose(Word word) {
        return PURPOSE.matcher(word.text()).matches();
    }
}
