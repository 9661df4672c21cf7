package ijaza.fact.arabic.page;

import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.fact.arabic.words.Aliases;
import ijaza.fact.arabic.words.Lexicon;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Sentence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The body that a page is about: the one named in its title and at its beginning, and called by its head ever after. */
final class Organisation {

    private static final int AT_THE_TOP = 10;
    private static final int IN_TITLE = 3;
    private static final int FIRST_OF_SENTENCE = 2;

    private static final Set<String> ORGANS = Set.of("مجلس", "لجنة", "امانة", "مكتب", "ادارة", "ديوان");

    private final List<Passage> passages;
    private final Aliases aliases;
    private final Map<List<String>, Integer> weights = new LinkedHashMap<>();
    private boolean hasBegun;

    private Organisation(List<Passage> passages, Aliases aliases) {
        this.passages = passages;
        this.aliases = aliases;
    }

    /** The words of its name as it is first written. */
    static Optional<List<String>> of(List<Sentence> sentences, List<Passage> passages, Aliases aliases) {
        var weighed = new Organisation(passages, aliases);
        sentences.forEach(weighed::weigh);
        return weighed.weights.entrySet().stream()
                .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
                .map(Map.Entry::getKey);
    }

    private void weigh(Sentence sentence) {
        var isBody = passages.get(sentence.passage()).kind().isBody();
        var isFirst = true;
        for (var mention : sentence.mentions()) {
            if (mention.kind() != Mention.Kind.BODY
                    || Lexicon.isGeneral(mention.core().getFirst())
                    || isOrgan(mention)
                    || isBody && isFirst && BareHeads.decides(mention.name())) {
                continue;
            }
            weigh(mention, isBody ? isFirst ? FIRST_OF_SENTENCE : 1 : headed(sentence.passage()));
            isFirst = false;
        }
    }

    /** «مجلس الإدارة» and «مجلس إدارة الهيئة» are parts of a body that is called by its head at most. */
    private static boolean isOrgan(Mention mention) {
        var words = mention.core();
        return words.size() > 1
                && ORGANS.contains(words.getFirst())
                && !Lexicon.bodyIn(words.getLast()).isEmpty();
    }

    private int headed(int passage) {
        return passages.get(passage).kind() == Kind.TITLE || passage < AT_THE_TOP ? IN_TITLE : 0;
    }

    private void weigh(Mention mention, int weight) {
        var aliased = aliases.core(mention);
        if (aliased.isPresent()
                || !mention.isBare()
                || Lexicon.isShortName(mention.core().getFirst())) {
            var opening = hasBegun || weight == 0 ? 0 : FIRST_OF_SENTENCE;
            hasBegun |= weight > 0;
            weights.merge(aliased.orElse(mention.core()), weight + opening, Integer::sum);
        } else {
            weights.keySet().stream()
                    .filter(core -> core.getFirst().equals(mention.core().getFirst()))
                    .findFirst()
                    .ifPresent(core -> weights.merge(core, weight, Integer::sum));
        }
    }
}
