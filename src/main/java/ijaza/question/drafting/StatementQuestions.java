package ijaza.question.drafting;

import ijaza.fact.Body;
import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.fact.Function;
import ijaza.fact.Office;
import ijaza.fact.Task;
import ijaza.question.wording.Phrases;
import ijaza.text.Folding;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** What nothing else asks is at least stated; nothing is turned into a falsehood that the text does not exclude. */
record StatementQuestions(Material material, Phrases phrases) {

    /** Two facts of one sentence are stated once. */
    Stream<Draft> of(Set<FactId> asked) {
        var said = new HashSet<String>();
        return material.facts().stream()
                .filter(fact -> !asked.contains(fact.id()) && isWorthAsking(fact))
                .filter(fact -> said.add(Folding.fold(fact.statement())))
                .map(fact -> new Scribe(fact.kind().tag(), phrases).trueFalse(Ask.practice("true", fact), true));
    }

    /** Who holds a post ages, whose part a body is says little, and some words point out of themselves. */
    private boolean isWorthAsking(Fact fact) {
        return switch (fact) {
            case Office office -> office.fixed();
            case Body body -> body.side() != Body.Side.PARENT;
            case Task task -> !material.duty(task).isOpen();
            // a bare word says too little to be true or false
            case Function point -> point.key().contains(" ");
            default -> true;
        };
    }
}
