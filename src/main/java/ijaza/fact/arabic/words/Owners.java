package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention.Kind;
import java.util.Set;

/** Reads what a name goes on with behind «ل»: what a body is for, and whose a post or a group of bodies is. */
record Owners(Words words, NameReader names) {

    /** What follows «ل» where a sentence goes on, not a name. */
    private static final Set<String> NO_PURPOSE = Set.of(
            "مدة", "فترة", "سنة", "عام", "مرة", "غاية", "جميع", "كل", "كافة", "عدد", "بعض", "اول", "كن", "هذا", "هذه",
            "ذلك", "ان", "قد", "دي", "اكثر", "اكبر", "احدي", "احد", "اغراض", "اسباب", "صالح", "قاء", "عضوية");

    int purpose(int at, String word) {
        var head = Head.in(words.at(at).text());
        if (head != null) {
            return head.kind() == Kind.BODY && head.skipped() > 0 ? names.read(at, head) : NameReader.NONE;
        }
        if (word.startsWith("ل") && word.length() > 2) {
            var isTime = word.matches("ل(?:فترة|مدة|سنوات|سنة|عام|اعوام|مرة|غاية|مرحلة)");
            return isTime || Lexicon.STOPS.contains("ا" + word) ? NameReader.NONE : names.adjectives(at + 1);
        }
        if (Lexicon.PLACES.contains(word)) {
            return at + 1;
        }
        var isNoun = word.length() > 2
                && !NO_PURPOSE.contains(word)
                && !word.matches("[يت].*")
                && (words.at(at + 1).isDefinite()
                        || isJoinedAct(at + 1) && words.at(at + 2).isDefinite());
        return Lexicon.isMasdar(word) || isActs(word) || Lexicon.WHOM.contains(word) || isNoun
                ? names.genitive(at + 1)
                : NameReader.NONE;
    }

    /** «لانتخابات نقابة ...»: several acts of one kind. */
    private static boolean isActs(String word) {
        return word.length() > 4 && word.endsWith("ات") && Lexicon.isMasdar(word.substring(0, word.length() - 2));
    }

    /** «لغوث وتشغيل اللاجئين». */
    private boolean isJoinedAct(int at) {
        var word = words.at(at).text();
        return word.startsWith("و") && Lexicon.isMasdar(word.substring(1));
    }

    /** «وزير الزراعة والري»: a minister's field may have several parts. */
    int field(int at, Head head) {
        var end = at;
        while (head.noun().startsWith("وزير")
                && words.at(end).text().startsWith("وال")
                && !Lexicon.TITLES.contains(words.at(end).text().substring(1))
                && names.joined(end, words.at(end).text().substring(1), false) != NameReader.NONE) {
            end = names.joined(end, words.at(end).text().substring(1), false);
        }
        return end;
    }

    /** A post's body: «الأمين العام للأمم المتحدة». */
    int holder(int start) {
        var at = words.at(start).text().matches("الحالية?")
                        && words.at(start + 1).text().startsWith("ل")
                ? start + 1
                : start;
        var word = words.at(at).text();
        var head = word.startsWith("ل") ? Head.in(word) : null;
        var end =
                head != null && head.kind() == Kind.BODY && head.skipped() > 0 ? names.read(at, head) : NameReader.NONE;
        return end == NameReader.NONE ? start : end;
    }

    /** The body that many bodies belong to: «الهيئات الفرعية التابعة لمجلس الأمن». */
    int owner(int at) {
        if (!words.at(at).text().matches("التابعة?")) {
            return at;
        }
        var end = holder(at + 1);
        return end == at + 1 ? at : end;
    }
}
