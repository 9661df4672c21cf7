package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.question.QuestionId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to be asked: of which facts, for which use, by which template, with which words in its places. The subject and
 * the quoted proof of the first fact are always among the words.
 */
record Ask(Use use, String template, List<Fact> facts, SortedMap<String, String> words) {

    static Ask practice(String template, Fact fact) {
        return of(Use.PRACTICE, template, List.of(fact));
    }

    static Ask inFinal(String template, Fact fact) {
        return of(Use.FINAL, template, List.of(fact));
    }

    static Ask of(Use use, String template, List<? extends Fact> facts) {
        var first = facts.getFirst();
        var words = Map.of(
                "subject", first.subject(),
                "key", first.key(),
                "statement", first.statement(),
                "quote", first.evidence().quote());
        return new Ask(use, template, List.copyOf(facts), new TreeMap<>(words));
    }

    /** All proofs, without those that others contain. */
    List<String> quotes() {
        var all = facts.stream().map(fact -> fact.evidence().quote()).distinct().toList();
        return all.stream()
                .filter(quote -> all.stream().noneMatch(other -> !other.equals(quote) && other.contains(quote)))
                .toList();
    }

    Ask with(String place, String word) {
        var more = new TreeMap<>(words);
        more.put(place, word);
        return new Ask(use, template, facts, more);
    }

    /** The same words for another use and template. */
    Ask as(Use otherUse, String otherTemplate) {
        return new Ask(otherUse, otherTemplate, facts, words);
    }

    QuestionId id(String kind) {
        return QuestionId.of(kind + "." + template, facts.stream().map(Fact::id).toList());
    }
}
