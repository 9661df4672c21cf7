package ijaza.course.revision;

import ijaza.course.Course;
import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.Noted;
import ijaza.fact.Told;
import ijaza.question.Grounding;
import ijaza.question.Grounding.Grounded;
import ijaza.question.Grounds;
import ijaza.question.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes questions over to a newer document: in their words, on the same facts, with the proofs where they stand now. */
final class Carrying {

    private final Map<FactId, Fact> old = new LinkedHashMap<>();
    private final Map<FactId, Fact> now = new LinkedHashMap<>();
    private final Difference difference;
    private final Grounding gate;

    Carrying(Difference difference, Course before, Course fresh) {
        this.difference = difference;
        this.gate = new Grounding(fresh.source(), fresh.doubts());
        before.facts().forEach(fact -> old.put(fact.id(), fact));
        fresh.facts().forEach(fact -> now.put(fact.id(), fact));
    }

    /** The question as it may be asked of the newer document; nothing where a fact is gone or the gate refuses it. */
    Optional<Question> carried(Question question) {
        return grounds(question.grounds())
                .map(grounds -> Regrounded.on(grounds, question))
                .filter(moved -> gate.check(moved) instanceof Grounded);
    }

    /** All facts of the newer document, with those that only questions brought along. */
    Collection<Fact> facts() {
        return now.values();
    }

    private Optional<Grounds> grounds(Grounds before) {
        var evidence = new ArrayList<Evidence>();
        for (var id : before.facts()) {
            var fact = fact(id);
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            now.putIfAbsent(id, fact.get());
            evidence.add(fact.get().evidence());
        }
        return Optional.of(new Grounds(before.facts(), before.kind(), List.copyOf(evidence)));
    }

    private Optional<Fact> fact(FactId id) {
        return Optional.ofNullable(now.get(id))
                .or(() -> Optional.ofNullable(old.get(id))
                        .flatMap(fact -> difference.now(fact.evidence().span()).map(place -> {
                            var told = fact.told();
                            var proof = Evidence.at(place, difference.after().text());
                            return new Noted(
                                    fact.kind(), new Told(told.subject(), told.key(), told.statement(), proof));
                        })));
    }
}
