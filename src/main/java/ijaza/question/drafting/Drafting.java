package ijaza.question.drafting;

import ijaza.fact.Doubt;
import ijaza.fact.FactId;
import ijaza.fact.Findings;
import ijaza.question.Grounding;
import ijaza.question.Grounding.Grounded;
import ijaza.question.Grounding.NotGrounded;
import ijaza.question.TrueFalse;
import ijaza.question.drafting.Bank.Refused;
import ijaza.question.wording.Phrases;
import ijaza.text.Language;
import ijaza.text.Span;
import ijaza.text.Stretches;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes questions of facts; the same facts always give the same questions, and none that the gate would refuse. */
public final class Drafting {

    private static final int MOST_OF_A_FACT = 3;

    private final Language language;
    private final Phrases common;

    public Drafting(Language language) {
        this.language = language;
        this.common = Phrases.of(language, "common");
    }

    /** Drafts the questions of a document that is one lesson. */
    public Bank draft(Findings findings, String source) {
        return draft(findings, source, List.of(new Span(0, source.length())));
    }

    /** Drafts all questions in the order of the text that they rest on: a quiz for each lesson, and the final. */
    public Bank draft(Findings findings, String source, List<Span> lessons) {
        var doubtful = new Stretches(findings.doubts().stream().map(Doubt::span).toList());
        var sound = findings.facts().stream()
                .filter(fact -> !doubtful.touch(fact.evidence().span()))
                .toList();
        var gate = new Grounding(source, findings.doubts());
        var material = new Material(Settled.of(sound), common);
        var refused = new ArrayList<Refused>();
        Predicate<Draft> passes = draft -> passes(gate, draft, refused);
        var kept = atMostThreeOfAFact(
                drafters(material).flatMap(Drafter::draft).filter(passes).toList());
        new FunctionMatchings(material, scribe("function"))
                .of(Quizzes.asked(kept).keySet())
                .filter(passes)
                .forEach(kept::add);
        new NameGaps(material, scribe("statement"))
                .of(Quizzes.asked(withoutStatements(kept)).keySet())
                .filter(passes)
                .forEach(kept::add);
        new StatementQuestions(material, common)
                .of(Quizzes.asked(kept).keySet())
                .filter(passes)
                .forEach(kept::add);
        var even = new EvenStatements(
                material,
                new Falsehoods(material, language),
                draft -> gate.check(draft.question()) instanceof Grounded);
        var quizzes = new Quizzes(kept, even, MOST_OF_A_FACT);
        return new Bank(quizzes.practice(lessons), quizzes.finals(), refused);
    }

    private static boolean passes(Grounding gate, Draft draft, List<Refused> refused) {
        if (gate.check(draft.question()) instanceof NotGrounded(var flaws)) {
            refused.add(new Refused(draft.question(), flaws));
            return false;
        }
        return true;
    }

    /** A statement may still be left out of its quiz, for there are to be as many true ones as false. */
    private static List<Draft> withoutStatements(List<Draft> drafts) {
        return drafts.stream()
                .filter(draft -> !(draft.question() instanceof TrueFalse))
                .toList();
    }

    private Stream<Drafter> drafters(Material material) {
        return Stream.of(
                new FoundingQuestions(material, scribe("founding")),
                new EventQuestions(material, scribe("event")),
                new OrderingQuestions(material, scribe("ordering")),
                new SymbolQuestions(material, scribe("symbol")),
                new PaperQuestions(material, scribe("instrument")),
                new PersonQuestions(material, scribe("person")),
                new SuccessionQuestions(material, scribe("succession")),
                new TransferQuestions(material, scribe("transfer")),
                new CountQuestions(material, scribe("count")),
                new FunctionQuestions(material, scribe("function")),
                new CycleQuestions(material, scribe("cycle"), Phrases.of(language, "period")),
                new TaskQuestions(material, scribe("task")),
                new TaskMatchings(material, scribe("task")),
                new BodyQuestions(material, scribe("body")),
                new SupportQuestions(material, scribe("support")),
                new NotedQuestions(material, scribe("noted")),
                new GapQuestions(material, scribe("statement")));
    }

    private Scribe scribe(String kind) {
        return Scribe.of(kind, language);
    }

    private static List<Draft> atMostThreeOfAFact(List<Draft> drafts) {
        var asked = new HashMap<FactId, Integer>();
        var kept = new ArrayList<Draft>();
        for (var draft : drafts) {
            var facts = draft.question().grounds().facts();
            if (facts.stream().allMatch(fact -> asked.getOrDefault(fact, 0) < MOST_OF_A_FACT)) {
                facts.forEach(fact -> asked.merge(fact, 1, Integer::sum));
                kept.add(draft);
            }
        }
        return kept;
    }
}
