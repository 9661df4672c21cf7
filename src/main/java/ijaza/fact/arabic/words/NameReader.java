package ijaza.fact.arabic.words;

import ijaza.fact.page.Mention.Kind;

/** Reads how far a name reaches that begins at a word: head, genitive, adjectives and what the body is for. */
final class NameReader {

    static final int NONE = -1;
    private static final int LINKS = 3;
    private static final int ADJECTIVES = 4;
    private static final int MODIFIERS = 4;

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
        var end = head.definite() ? adjectives(at + 1) : genitive(at + 1);
        if (end == NONE) {
            return NONE;
        }
        if (head.kind() == Kind.POST) {
            return holder(end);
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
            if (word.isDefinite() && !word.isStop()) {
                return adjectives(i + 1);
            }
            if (!word.isLink() || word.text().startsWith("ي")) {
                return NONE;
            }
        }
        return NONE;
    }

    int adjectives(int at) {
        var i = at;
        while (i < at + ADJECTIVES && isAdjective(i, i == at)) {
            i++;
        }
        return i;
    }

    private boolean isAdjective(int at, boolean first) {
        var word = words.at(at);
        return word.isDefinite()
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
        if (word.startsWith("ال") && word.length() > 4) {
            return adjectives(at + 1);
        }
        return mayJoin && Lexicon.isMasdar(word) && words.at(at + 1).isDefinite() ? genitive(at + 1) : NONE;
    }

    private int purpose(int at, String word) {
        var head = Head.in(words.at(at).text());
        if (head != null) {
            return head.kind() == Kind.BODY && head.skipped() > 0 ? read(at, head) : NONE;
        }
        if (word.startsWith("ل") && word.length() > 3) {
            return Lexicon.STOPS.contains("ا" + word) ? NONE : adjectives(at + 1);
        }
        return Lexicon.isMasdar(word) ? genitive(at + 1) : NONE;
    }
}
