package ijaza.fact.arabic.page;

import ijaza.fact.arabic.words.Core;
import ijaza.fact.arabic.words.Words;
import ijaza.fact.page.Mention;
import ijaza.fact.page.Mention.Kind;
import ijaza.fact.page.Page;
import ijaza.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds bodies that fit nothing else in the document: named just once, like a body that is named often, but with a field
 * that no other word of the document speaks of; a translator's slip looks so.
 */
final class StrayBodies {

    /** Words that many bodies share by right. */
    private static final Set<String> GENERAL = Set.of(
            "امم", "متحدة", "دول", "عربية", "وطني", "وطنية", "عامة", "عام", "دولي", "دولية", "عربي", "شؤون", "عليا",
            "اعلي");

    private static final int OFTEN = 2;
    private static final int SHARED_WORDS = 2;

    private final List<List<Mention>> bodies;
    private final Map<String, Integer> words = new HashMap<>();

    private StrayBodies(Page page) {
        bodies = page.mentions().values().stream()
                .filter(mentions -> mentions.getFirst().kind() == Kind.BODY)
                .toList();
        page.sentences().stream()
                .flatMap(sentence -> Words.of(sentence.folded()).all().stream())
                .forEach(word -> words.merge(Core.bare(word.text()), 1, Integer::sum));
    }

    static Stream<Span> in(Page page) {
        return new StrayBodies(page).find();
    }

    private Stream<Span> find() {
        var often = bodies.stream()
                .filter(mentions -> mentions.size() >= OFTEN)
                .map(List::getFirst)
                .toList();
        return bodies.stream()
                .filter(mentions -> mentions.size() == 1)
                .map(List::getFirst)
                .filter(once -> often.stream().anyMatch(other -> isSlip(once.core(), other.core())))
                .map(Mention::span);
    }

    private boolean isSlip(List<String> once, List<String> often) {
        var shared = 1;
        while (shared < Math.min(once.size(), often.size()) && once.get(shared).equals(often.get(shared))) {
            shared++;
        }
        return shared > SHARED_WORDS
                && once.subList(1, shared).stream().anyMatch(word -> !GENERAL.contains(word))
                && shared < once.size()
                && shared < often.size()
                && once.subList(shared, once.size()).stream().allMatch(word -> words.getOrDefault(word, 0) <= 1);
    }
}
