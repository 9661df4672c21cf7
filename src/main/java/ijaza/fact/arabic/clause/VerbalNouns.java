package ijaza.fact.arabic.clause;

import ijaza.text.Folding;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The verbal nouns that stand behind «تم» and «جرى». */
final class VerbalNouns {

    private static final Map<String, Act> ALL = all();

    private VerbalNouns() {}

    static @Nullable Act of(String folded) {
        return ALL.get(folded);
    }

    /** Whether a verb's words end in a verbal noun: «تم إنشاء». */
    static boolean isOne(String words) {
        return ALL.containsKey(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** «تم تأسيسها»: who was founded is whom the pronoun means. */
    static boolean isOnPronoun(String folded) {
        return folded.matches("(?:تاسيس|انشا[ءئؤ]|احداث|استحداث)ها?");
    }

    private static Map<String, Act> all() {
        var all = new HashMap<String, Act>();
        for (var act : Act.values()) {
            if (act.compareTo(Act.REPLACE) < 0) {
                all.putIfAbsent(Folding.fold(act.noun()).split(" ")[0], act);
            }
        }
        return Map.copyOf(all);
    }
}
