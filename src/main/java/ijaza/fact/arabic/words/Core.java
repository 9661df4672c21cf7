package ijaza.fact.arabic.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The words of a name without articles and prefixes, so that a short form can be seen inside the long one. */
public final class Core {

    /** Adjectives that point at a body already named and belong to no name. */
    private static final Set<String> POINTING = Set.of("جديد", "جديدة", "مذكور", "مذكورة");

    private Core() {}

    static List<String> of(Head head, Words words, int from, int to) {
        var core = new ArrayList<String>();
        core.add(head.noun());
        core.addAll(of(words, from, to));
        return core;
    }

    static List<String> of(Words words, int from, int to) {
        var core = new ArrayList<String>();
        for (var i = from; i < to; i++) {
            var word = bare(words.at(i).text());
            if (Character.isLetterOrDigit(word.charAt(0)) && !POINTING.contains(word)) {
                core.add(word);
            }
        }
        return core;
    }

    public static String bare(String word) {
        if (word.length() > 4 && (word.startsWith("ال") || word.startsWith("لل"))) {
            return word.substring(2);
        }
        return word.length() > 4 && word.startsWith("ل") ? word.substring(1) : word;
    }

    /**
     * Whether the little name is the big one with a stretch left out in its middle, at its end, or both: «المكتب ... مكافحة
     * الإرهاب» is the office of the United Nations for it, not every name that holds these words somewhere.
     */
    public static boolean isWithin(List<String> little, List<String> big) {
        var next = 0;
        var gaps = 0;
        var inGap = false;
        for (var word : big) {
            if (next < little.size()) {
                var isSame = little.get(next).equals(word);
                gaps += isSame || inGap ? 0 : 1;
                next += isSame ? 1 : 0;
                inGap = !isSame;
            }
        }
        return little.size() < big.size() && next == little.size() && gaps <= 1;
    }
}
