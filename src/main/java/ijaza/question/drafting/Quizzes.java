package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.question.Question;
import ijaza.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Drafts as they come together in the quiz of a lesson and in the final, in the order of the text. */
record Quizzes(List<Draft> drafts, EvenStatements even, int mostOfAFact) {

    List<Question> finals() {
        return inOrder(even.of(of(Use.FINAL).toList(), List.of()));
    }

    List<Question> practice(List<Span> lessons) {
        return lessons.stream()
                .flatMap(lesson -> inOrder(even.of(
                                of(Use.PRACTICE)
                                        .filter(draft -> lesson.contains(proof(draft.question())))
                                        .toList(),
                                spare(lesson)))
                        .stream())
                .toList();
    }

    private Stream<Draft> of(Use use) {
        return drafts.stream().filter(draft -> draft.use() == use);
    }

    /** What a lesson teaches and nothing has asked too often yet. */
    private List<Fact> spare(Span lesson) {
        var asked = asked(drafts);
        return even.material().facts().stream()
                .filter(fact -> lesson.contains(fact.evidence().span()))
                .filter(fact -> asked.getOrDefault(fact.id(), 0L) < mostOfAFact)
                .filter(fact -> asked.containsKey(fact.id()))
                .toList();
    }

    static Map<FactId, Long> asked(List<Draft> drafts) {
        return drafts.stream()
                .flatMap(draft -> draft.question().grounds().facts().stream())
                .collect(Collectors.groupingBy(fact -> fact, Collectors.counting()));
    }

    private static List<Question> inOrder(List<Draft> drafts) {
        return drafts.stream()
                .map(Draft::question)
                .sorted(Comparator.comparingInt(question -> proof(question).start()))
                .toList();
    }

    private static Span proof(Question question) {
        return question.grounds().evidence().getFirst().span();
    }
}
