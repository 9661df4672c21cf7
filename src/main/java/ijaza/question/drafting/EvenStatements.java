package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.question.TrueFalse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Keeps "true" from being the better guess: in one quiz at most as many statements are true as false. A true one is told
 * falsely where the document excludes it; what is still too many is not asked.
 */
record EvenStatements(Material material, Falsehoods falsehoods, Predicate<Draft> isSound) {

    /** So many false statements may be added to one quiz for the sake of the true ones. */
    private static final int ADDED = 2;
    /** What a body is there for is worth more than the rest. */
    private static final Set<FactKind> TELLING = Set.of(FactKind.FUNCTION, FactKind.TASK);

    /** The drafts of one quiz, evened; the spare facts may be told falsely there as well. */
    List<Draft> of(List<Draft> quiz, List<Fact> spare) {
        var kept = new ArrayList<>(quiz);
        tellFalsely(kept);
        add(spare, kept);
        var surplus = statements(kept, true).stream()
                .sorted(Comparator.comparing(
                        draft -> TELLING.contains(fact(draft).kind())))
                .limit(Math.max(0, excess(kept)))
                .toList();
        kept.removeAll(surplus);
        tellTruly(kept);
        return kept;
    }

    private void tellFalsely(List<Draft> kept) {
        for (var draft : statements(kept, true).reversed()) {
            if (excess(kept) > 0) {
                falsely(fact(draft), draft.use()).ifPresent(other -> kept.set(kept.indexOf(draft), other));
            }
        }
    }

    private void add(List<Fact> spare, List<Draft> kept) {
        spare.stream()
                .filter(fact -> kept.stream().noneMatch(draft -> judges(draft, fact)))
                .flatMap(fact -> falsely(fact, Use.PRACTICE).stream())
                .limit(Math.clamp(excess(kept), 0, ADDED))
                .forEach(kept::add);
    }

    /** Where all would be false, "false" is the better guess. */
    private void tellTruly(List<Draft> kept) {
        statements(kept, false).stream()
                .skip(1)
                .limit(Math.max(0, -excess(kept) / 2))
                .forEach(draft -> Optional.of(falsehoods.truth(fact(draft), draft.use()))
                        .filter(isSound)
                        .ifPresent(other -> kept.set(kept.indexOf(draft), other)));
    }

    private Optional<Draft> falsely(Fact fact, Use use) {
        return falsehoods.of(fact, use).filter(isSound);
    }

    /** How many more statements are true than false. */
    private static int excess(List<Draft> kept) {
        return statements(kept, true).size() - statements(kept, false).size();
    }

    private static List<Draft> statements(List<Draft> kept, boolean key) {
        return kept.stream()
                .filter(draft -> draft.question() instanceof TrueFalse statement && statement.key() == key)
                .toList();
    }

    private static boolean judges(Draft draft, Fact fact) {
        return draft.question() instanceof TrueFalse
                && draft.question().grounds().facts().contains(fact.id());
    }

    private Fact fact(Draft draft) {
        return material.fact(draft.question().grounds().facts().getFirst());
    }
}
