package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention.Kind;
import ijaza.text.Noun;
import java.util.Set;

/** Reads how far a name reaches that begins at a word: head, genitive, adjectives and what the body is for. */
final class NameReader {

    static final int NONE = -1;
    private static final int LINKS = 3;
    private static final int ADJECTIVES = 4;
    private static final int MODIFIERS = 4;
    private static final int HONOURED = 4;
    private static final int QUOTED = 6;

    private static final Set<String> REGIONS = Set.of("شرق", "غرب", "شمال", "جنوب", "وسط", "غربي", "شرقي");
    /** What follows «ل» where a sentence goes on, not a name. */
    private static final Set<String> NO_PURPOSE = Set.of(
            "مدة", "فترة", "سنة", "عام", "مرة", "غاية", "جميع", "كل", "كافة", "عدد", "بعض", "اول", "كن", "هذا", "هذه",
            "ذلك", "ان", "قد", "دي", "اكثر", "اكبر", "احدي", "احد", "اغراض", "اسباب", "صالح", "قاء", "عضوية");

    private final Words words;
    private final Complements complements;

    NameReader(Words words) {
        this.words = words;
        this.complements = new Complements(words, this);
    }

    /** The index after the name's last word, or {@link #NONE}. */
    int read(int at, Head head) {
        if (head.noun().equals("امم")) {
            return head.definite() && words.at(at + 1).text().equals("المتحدة") ? at + 2 : NONE;
        }
        if (head.definite() && complements.isSetUpByResolution(at + 1)) {
            return complements.afterResolution(at + 3);
        }
        var quoted = head.definite() ? NONE : quoted(at + 1);
        if (quoted != NONE) {
            return adjectives(quoted);
        }
        var end = head.definite() ? ofHead(at + 1, head) : organ(at, head, genitive(at + 1));
        if (end == NONE) {
            return NONE;
        }
        if (head.kind() == Kind.POST) {
            return holder(field(end, head));
        }
        if (words.at(end - 1).text().equals("القرار")) {
            return complements.number(end);
        }
        return Lexicon.PLURALS.contains(head.noun()) ? owner(end) : modifiers(end, end == at + 1, head);
    }

    /** Nouns without article up to a definite one with its adjectives. */
    int genitive(int at) {
        for (var i = at; i <= at + LINKS; i++) {
            var word = words.at(i);
            if (isEnd(i)) {
                return adjectives(honoured(i) + 1);
            }
            if (i > at
                    && word.text().matches("لل.{3,}")
                    && !isAdjectival(words.at(i - 1).text())) {
                return adjectives(i + 1);
            }
            if (!word.isLink() || word.text().startsWith("ي")) {
                return NONE;
            }
        }
        return NONE;
    }

    private static boolean isAdjectival(String word) {
        return word.endsWith("ي") || word.endsWith("ة") || word.endsWith("ا");
    }

    /** A definite noun, or a place that needs no article. */
    private boolean isEnd(int at) {
        var word = words.at(at);
        var isLeague = word.text().equals("الدول") && words.at(at + 1).text().matches("العربية|الاسلامية|الافريقية");
        return isLeague
                || word.isDefinite() && !word.isStop()
                || Lexicon.PLACES.contains(word.text()) && !words.at(at - 1).isStop();
    }

    /** The last word of the name that follows an honour: «الملك عبد العزيز», «الإمام محمد بن سعود». */
    private int honoured(int at) {
        if (!Lexicon.HONOURS.contains(words.at(at).text()) || !words.at(at + 1).isLink()) {
            return at;
        }
        var last = at + 1;
        while (last < at + HONOURED && words.at(last).text().matches("عبد|بن|ابو")
                || words.at(last + 1).text().equals("بن")) {
            last++;
        }
        return last;
    }

    /** After a name in quotation marks, «جمعية "أمل"». */
    private int quoted(int at) {
        var open = words.at(at).text();
        if (!open.equals("«") && !open.equals("\"")) {
            return NONE;
        }
        var close = open.equals("«") ? "»" : open;
        for (var i = at + 1; i <= at + QUOTED; i++) {
            if (words.at(i).text().equals(close)) {
                return i > at + 1 ? i + 1 : NONE;
            }
        }
        return NONE;
    }

    /** «مجلس إدارة», «أمانة عامة»: names without an article. */
    private int organ(int at, Head head, int genitive) {
        var isOne = Lexicon.ORGANS.contains(head.noun() + " " + words.at(at + 1).text());
        return genitive == NONE && isOne ? at + 2 : genitive;
    }

    int adjectives(int at) {
        var i = at;
        while (i < at + ADJECTIVES && isAdjective(i, i == at)) {
            i++;
        }
        return i;
    }

    /** The adjectives of a definite head, which agree with it. */
    private int ofHead(int at, Head head) {
        var feminine = Noun.headOf(head.noun()).isFeminine();
        var end = adjectives(at);
        for (var i = at; i < end; i++) {
            var isOther =
                    Lexicon.isHead(words.at(i).bare()) && head.kind() == Kind.BODY && Adjectives.isOne(words.at(i + 1));
            if (!Adjectives.agrees(words.at(i), feminine) || isOther) {
                return i;
            }
        }
        return end;
    }

    private boolean isAdjective(int at, boolean first) {
        var word = words.at(at);
        return Adjectives.isInside(word)
                && !word.isStop()
                && !Lexicon.TELLING.matcher(word.text()).matches()
                && !Lexicon.TITLES.contains(word.text())
                && (!Lexicon.isHead(word.bare()) || first && isAdjectiveToo(at));
    }

    /** «الجريمة المنظمة», but not «الوزراء الاستراتيجية»: a head is an adjective only where it agrees. */
    private boolean isAdjectiveToo(int at) {
        var before = at == 0 ? "" : words.at(at - 1).text();
        return Lexicon.ADJECTIVES_TOO.contains(words.at(at).bare()) && before.endsWith("ة");
    }

    /** «وزير الزراعة والري»: a minister's field may have several parts. */
    private int field(int at, Head head) {
        var end = at;
        while (head.noun().startsWith("وزير")
                && words.at(end).text().startsWith("وال")
                && !Lexicon.TITLES.contains(words.at(end).text().substring(1))
                && joined(end, words.at(end).text().substring(1), false) != NONE) {
            end = joined(end, words.at(end).text().substring(1), false);
        }
        return end;
    }

    /** A post's body: «الأمين العام للأمم المتحدة». */
    private int holder(int at) {
        var word = words.at(at).text();
        var head = word.startsWith("ل") ? Head.in(word) : null;
        var end = head != null && head.kind() == Kind.BODY && head.skipped() > 0 ? read(at, head) : NONE;
        return end == NONE ? at : end;
    }

    /** The body that many bodies belong to: «الهيئات الفرعية التابعة لمجلس الأمن». */
    private int owner(int at) {
        if (!words.at(at).text().matches("التابعة?")) {
            return at;
        }
        var end = holder(at + 1);
        return end == at + 1 ? at : end;
    }

    private int modifiers(int at, boolean bare, Head head) {
        var end = at;
        for (var i = 0; i < MODIFIERS; i++) {
            var mayJoin = i == 0 && head.kind() == Kind.BODY && !Lexicon.GENERAL.contains(head.noun());
            var next = modifier(end, bare && i == 0, mayJoin);
            if (next == NONE) {
                return end;
            }
            end = next;
        }
        return end;
    }

    private int modifier(int at, boolean bare, boolean mayJoin) {
        var word = words.at(at).text();
        if (Lexicon.CONCERNED.matcher(word).matches()) {
            return complements.read(at + 1);
        }
        if (!bare && word.equals("في") && REGIONS.contains(words.at(at + 1).text())) {
            return complements.phrase(at + 1);
        }
        var governor = at == 0 ? "" : Core.bare(words.at(at - 1).text());
        if (!bare && word.equals(Lexicon.GOVERNED.getOrDefault(governor, ""))) {
            return complements.phrase(at + 1);
        }
        if (word.equals("في") && !bare && !mayJoin && words.at(at + 1).text().matches("مجالا?ت?")) {
            return genitive(at + 2);
        }
        if (bare || words.at(at).isStop()) {
            return NONE;
        }
        if (word.startsWith("و")) {
            return joined(at, word.substring(1), mayJoin);
        }
        return word.startsWith("ل") ? purpose(at, word.substring(1)) : NONE;
    }

    private int joined(int at, String word, boolean mayJoin) {
        if (Head.in(words.at(at).text()) != null || Lexicon.STOPS.contains(word)) {
            return NONE;
        }
        if (word.startsWith("ال") && word.length() > 3) {
            return adjectives(at + 1);
        }
        return mayJoin && Lexicon.isMasdar(word) && words.at(at + 1).isDefinite() ? genitive(at + 1) : NONE;
    }

    private int purpose(int at, String word) {
        var head = Head.in(words.at(at).text());
        if (head != null) {
            return head.kind() == Kind.BODY && head.skipped() > 0 ? read(at, head) : NONE;
        }
        if (word.startsWith("ل") && word.length() > 2) {
            var isTime = word.matches("ل(?:فترة|مدة|سنوات|سنة|عام|اعوام|مرة|غاية|مرحلة)");
            return isTime || Lexicon.STOPS.contains("ا" + word) ? NONE : adjectives(at + 1);
        }
        if (Lexicon.PLACES.contains(word)) {
            return at + 1;
        }
        var isNoun = word.length() > 2
                && !NO_PURPOSE.contains(word)
                && !word.matches("[يت].*")
                && words.at(at + 1).isDefinite();
        return Lexicon.isMasdar(word) || Lexicon.WHOM.contains(word) || isNoun ? genitive(at + 1) : NONE;
    }
}
