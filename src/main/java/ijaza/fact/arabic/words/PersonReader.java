package ijaza.fact.arabic.words;

import java.util.regex.Pattern;

/** Reads a person's name: after a title, or right after a post. */
final class PersonReader {

    private static final int LONGEST = 9;
    private static final int TITLES = 4;
    private static final Pattern PURPOSE = Pattern.compile("ل[يت].{3,}");
    private static final Pattern JOINED = Pattern.compile("(?:ب|و)ال.{2,}|لل.{3,}|و[يت].{3,}");
    private static final Pattern VERB = Pattern.compile("و?[يت].{3,}");
    private static final Pattern ORDINAL = Pattern.compile("ال(?:اول|ثاني|ثالث|رابع|خامس|سادس)");
    private static final Pattern LETTER = Pattern.compile("[دام]");
    private final Words words;

    PersonReader(Words words) {
        this.words = words;
    }

    /** The index after the titles that begin here: «معالي المهندس», «د.»; here where there is none. */
    int titles(int at) {
        var end = honour(at);
        while (end < at + TITLES && isTitle(words.at(end), end == at)) {
            var mark = words.at(end + 1).text();
            var isMarked = mark.equals(".") || mark.equals("/");
            if (LETTER.matcher(words.at(end).text()).matches() && !isMarked) {
                return at;
            }
            end += isMarked ? 2 : 1;
        }
        return end;
    }

    /** «صاحب السمو الملكي». */
    private int honour(int at) {
        var isOne = words.at(at).text().matches("[وفل]?صاحبة?")
                && words.at(at + 1).text().matches("السمو|الجلالة|المعالي|الفضيلة|الفخامة|السعادة|الغبطة");
        var after = at + 2;
        return !isOne ? at : words.at(after).text().equals("الملكي") ? after + 1 : after;
    }

    private static boolean isTitle(Word word, boolean first) {
        return Lexicon.TITLES.contains(word.text())
                || first && word.text().length() > 4 && Lexicon.TITLES.contains(bare(word.text()));
    }

    /** «للأستاذ»، «والدكتور»: the title without what is written onto it. */
    private static String bare(String word) {
        var plain = word.matches("[وف].*") && !word.startsWith("وال") ? word.substring(1) : word;
        return plain.startsWith("لل")
                ? "ال" + plain.substring(2)
                : plain.matches("[وفبك]ال.*") ? plain.substring(1) : plain;
    }

    /** How many letters are written onto the title that begins with this word. */
    int prefix(Word word) {
        if (word.text().matches("[وفل]?صاحبة?")) {
            return word.text().startsWith("ص") ? 0 : 1;
        }
        return Lexicon.TITLES.contains(word.text())
                ? 0
                : word.text().indexOf("لل") >= 0 && word.text().indexOf("لل") < 2
                        ? word.text().indexOf("لل") + 2
                        : word.text().indexOf("ال");
    }

    /** The index after the name that begins here, or here where none does. */
    int read(int at) {
        var end = at;
        while (end < at + LONGEST
                && (isName(words.at(end)) || isHouse(end, at) || isAli(end, at) || isFamily(end, at))
                && (end == at ? isGiven(end) : !isSaid(words.at(end)))) {
            end++;
        }
        return end;
    }

    /** The index after «الملك محمد السادس» or «السلطان قابوس بن سعيد», or here. */
    int monarch(int at) {
        if (!words.at(at).text().matches("[وف]?(?:الملكة?|السلطان)")
                || !words.at(at + 1).isLink()
                || !isName(words.at(at + 1))) {
            return at;
        }
        var end = at + 2;
        while (end < at + LONGEST && goesOn(end)) {
            end++;
        }
        return ORDINAL.matcher(words.at(end).text()).matches() ? end + 1 : end;
    }

    private boolean goesOn(int at) {
        return words.at(at).text().matches("بن|ال")
                || words.at(at - 1).text().matches("بن|ال|عبد|ابو")
                || words.at(at).text().equals("عبد");
    }

    /** The same without a title before it: two words at least, and not both accusatives. */
    int readAfterPost(int at) {
        var end = at;
        while (end < at + LONGEST
                && (isName(words.at(end)) && !isOther(words.at(end), end == at)
                        || end > at && isAli(end, at)
                        || isHouse(end, at))) {
            end += isHyphenated(end) ? 3 : 1;
        }
        var accusative = end > at
                && words.at(at).text().endsWith("ا")
                && words.at(end - 1).text().endsWith("ا");
        return end - at < 2 || accusative ? at : end;
    }

    /** «بوغدان-مارتن». */
    private boolean isHyphenated(int at) {
        return words.at(at + 1).text().equals("-")
                && words.at(at + 1).start() == words.at(at).end()
                && isName(words.at(at + 2));
    }

    /** «علي» is a name where a family name or another name follows, else «على». */
    private boolean isAli(int at, int start) {
        var next = words.at(at + 1).text();
        return words.at(at).text().equals("علي")
                && (next.matches("بن|ال.+ي")
                        || at == start
                                && words.at(at + 1).isLetters()
                                && !words.at(at + 1).isDefinite());
    }

    /** «آل ثاني». */
    private boolean isHouse(int at, int start) {
        return at > start
                && words.at(at - 1).text().equals("ال")
                && words.at(at).isLetters();
    }

    /** «سلوى الحاج»: a title that closes a name is the name of the family. */
    private boolean isFamily(int at, int start) {
        return at > start
                && words.at(at).isDefinite()
                && Lexicon.TITLES.contains(words.at(at).text())
                && !isName(words.at(at + 1));
    }

    private boolean isGiven(int at) {
        var text = words.at(at).text();
        return !words.at(at).isDefinite()
                && !(text.startsWith("ب") && Lexicon.isMasdar(text.substring(1)))
                && !(at > 0 && PersonWords.BEHIND.contains(words.at(at).text()));
    }

    private static boolean isName(Word word) {
        var text = word.text();
        var indefinite = text.endsWith("ا") ? text.substring(0, text.length() - 1) : text;
        return PersonWords.NAMES.contains(text)
                || word.isLetters()
                        && text.length() > 1
                        && !word.isStop()
                        && !PersonWords.BEHIND.contains(text)
                        && Head.in(text) == null
                        && Head.in(indefinite) == null
                        && !Lexicon.TITLES.contains(text)
                        && !JOINED.matcher(text).matches();
    }

    private static boolean isOther(Word word, boolean first) {
        return word.isDefinite() && first
                || first && word.text().matches("و.{5,}")
                || isSaid(word)
                || Lexicon.isMasdar(word.text()) && !PersonWords.NAMES.contains(word.text())
                || word.text().matches("(?!مامون|ميمون|مضمون)م.{3,}ون")
                || word.text().endsWith("ية") && !word.isDefinite();
    }

    private static boolean isSaid(Word word) {
        return !PersonWords.NAMES.contains(word.text())
                && (isPurpose(word)
                        || word.text().matches("(?!ال).{3,}[^ا]ت")
                        || VERB.matcher(word.text()).matches());
    }

    private static boolean isPurpose(Word word) {
        return PURPOSE.matcher(word.text()).matches();
    }
}
