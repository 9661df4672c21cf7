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

    private static final Set<String> REGIONS = Set.of("شرق", "غرب", "شمال", "جنوب", "وسط", "غربي", "شرقي");

    private final Words words;
    private final Complements complements;
    private final NameEnds ends;
    private final Owners owners;

    NameReader(Words words) {
        this.words = words;
        this.complements = new Complements(words, this);
        this.ends = new NameEnds(words);
        this.owners = new Owners(words, this);
    }

    /** The index after the name's last word, or {@link #NONE}. */
    int read(int at, Head head) {
        if (head.noun().equals("امم")) {
            return head.definite() && words.at(at + 1).text().equals("المتحدة") ? at + 2 : NONE;
        }
        if (head.definite() && complements.isSetUpByResolution(at + 1)) {
            return complements.afterResolution(at + 3);
        }
        var quoted = head.definite() ? NONE : ends.quoted(at + 1);
        if (quoted != NONE) {
            return adjectives(quoted);
        }
        if (head.noun().equals("مؤتمر") && !ends.isStandingConference(at, head)) {
            return NONE;
        }
        var held = head.kind() == Kind.POST && !head.definite() ? heldIn(at + 1) : NONE;
        if (held != NONE) {
            return held;
        }
        var end = head.definite() ? ofHead(at + 1, head) : ends.organ(at, head, genitive(at + 1));
        if (end == NONE) {
            return NONE;
        }
        if (head.kind() == Kind.POST) {
            return owners.holder(owners.field(end, head));
        }
        if (head.noun().equals("مركز") && words.at(end).text().matches("الرئيسي?") && !head.definite()) {
            return NONE;
        }
        if (words.at(end - 1).text().equals("القرار")) {
            return complements.number(end);
        }
        return Lexicon.PLURALS.contains(head.noun()) ? owners.owner(end) : modifiers(end, end == at + 1, head);
    }

    /** Nouns without article up to a definite one with its adjectives. */
    int genitive(int at) {
        for (var i = at; i <= at + LINKS; i++) {
            var word = words.at(i);
            if (words.at(i + 1).text().equals("بن")
                    && word.isLink()
                    && words.at(i + 2).isLink()) {
                return i + 3;
            }
            if (ends.isEnd(i)) {
                return adjectives(ends.honoured(i) + 1);
            }
            if (i > at
                    && word.text().matches("لل.{3,}")
                    && !NameEnds.isAdjectival(words.at(i - 1).text())) {
                return adjectives(i + 1);
            }
            if (!word.isLink() || word.text().startsWith("ي") || i == at && ends.isForBody(word)) {
                return NONE;
            }
        }
        return NONE;
    }

    /** «رئيس المركز القومي للبحوث»: the whole name of the body. */
    private int heldIn(int next) {
        var at = words.at(next).text().matches("عامة?|تنفيذية?") ? next + 1 : next;
        var body = Head.in(words.at(at).text());
        return body != null && body.kind() == Kind.BODY && body.skipped() == 0 ? read(at, body) : NONE;
    }

    int adjectives(int at) {
        var i = at;
        while (i < at + ADJECTIVES && isAdjective(i, i == at)) {
            i++;
        }
        var isOfSome = words.at(i).text().matches("ذوي|ذوات") && words.at(i + 1).isDefinite();
        return isOfSome ? i + 2 : i;
    }

    /** The adjectives of a definite head, which agree with it. */
    private int ofHead(int at, Head head) {
        var feminine = Noun.headOf(head.noun()).isFeminine();
        var end = adjectives(at);
        for (var i = at; i < end; i++) {
            var isOther =
                    Lexicon.isHead(words.at(i).bare()) && head.kind() == Kind.BODY && Adjectives.isOne(words.at(i + 1));
            var isOfAnother = words.at(i).text().matches("الرئيسية?|الاساسية?") && head.kind() == Kind.BODY;
            if (!Adjectives.agrees(words.at(i), feminine) || isOther || isOfAnother) {
                return i;
            }
        }
        return end;
    }

    private boolean isAdjective(int at, boolean first) {
        var word = words.at(at);
        var isYear = word.text().equals("العام")
                && Character.isDigit(words.at(at + 1).text().charAt(0));
        return Adjectives.isInside(word)
                && !isYear
                && !word.text().matches("الرئيسية?")
                && !word.isStop()
                && !Lexicon.TELLING.matcher(word.text()).matches()
                && !Lexicon.TITLES.contains(word.text())
                && (!Lexicon.isHead(word.bare()) || first && isAdjectiveToo(at));
    }

    /** «الجريمة المنظمة», but not «الوزراء الاستراتيجية»: a head is an adjective only where it agrees. */
    private boolean isAdjectiveToo(int at) {
        var before = at == 0 ? "" : words.at(at - 1).text();
        return Lexicon.ADJECTIVES_TOO.contains(words.at(at).bare())
                && (before.endsWith("ة")
                        || before.matches(
                                "و?ال(?:مشاريع|برامج|خطط|شؤون|شئون|قضايا|دراسات|موارد|مشروعات|اهداف|اصول|شراكات|مبادرات)"));
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
        if (!bare && word.equals("في") && Lexicon.STUDYING.contains(governor) && ends.isField(at + 1)) {
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
        return word.startsWith("ل") ? owners.purpose(at, word.substring(1)) : NONE;
    }

    int joined(int at, String word, boolean mayJoin) {
        if (Head.in(words.at(at).text()) != null || Lexicon.STOPS.contains(word)) {
            return NONE;
        }
        if (word.startsWith("ال") && word.length() > 3) {
            return adjectives(at + 1);
        }
        if (Lexicon.PLACES.contains(word)) {
            return at + 1;
        }
        return Lexicon.isMasdar(word)
                        && words.at(at + 1).isDefinite()
                        && (mayJoin || words.at(at + 2).text().matches("رقم|لسنة|لعام"))
                ? genitive(at + 1)
                : NONE;
    }
}
