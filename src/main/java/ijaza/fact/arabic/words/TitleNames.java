package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention.Kind;
import ijaza.text.Folding;
import java.util.List;
import java.util.stream.Stream;

/** Names that only a title shows to be names, for they end in a word that no lexicon knows: «جامعة بيرزيت». */
record TitleNames(List<List<String>> all) {

    static final TitleNames NONE = new TitleNames(List.of());

    private static final int AT_THE_TOP = 8;
    private static final int WORDS = 3;

    static TitleNames in(String text) {
        return new TitleNames(text.lines()
                .map(Folding::fold)
                .filter(line -> !line.isBlank())
                .limit(AT_THE_TOP)
                .map(line -> List.of(line.split(" ")))
                .filter(TitleNames::isName)
                .toList());
    }

    private static boolean isName(List<String> words) {
        var head = Head.in(words.getFirst());
        return words.size() > 1
                && words.size() <= WORDS
                && head != null
                && head.kind() == Kind.BODY
                && head.skipped() == 0
                && !head.definite()
                && words.stream().skip(1).allMatch(TitleNames::isProper);
    }

    /** Neither a noun that heads another name nor an adjective or verbal noun. */
    private static boolean isProper(String word) {
        return word.matches("(?!ال|لل|[وب]ال)[ء-ي]{3,}(?<!ية|ي)")
                && Head.in(word) == null
                && !Lexicon.STOPS.contains(word)
                && !Lexicon.isMasdar(word)
                && !Lexicon.ORGANS.stream().anyMatch(organ -> organ.endsWith(" " + word))
                && !word.matches("عامة|خاصة|عليا|دائمة|فرعية|جديدة|كبري");
    }

    /** After how many words a name that begins with this head ends; 0 where none does. */
    int length(Head head, Stream<String> following) {
        var next = following.limit(WORDS).toList();
        return all.stream()
                .filter(name -> name.getFirst().equals(head.noun())
                        && next.size() >= name.size() - 1
                        && name.subList(1, name.size()).equals(next.subList(0, name.size() - 1)))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }
}
