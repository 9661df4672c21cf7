package ijaza.question.drafting;

import ijaza.fact.Fact;
import ijaza.fact.FactId;
import ijaza.question.Question;
import ijaza.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Drafts as they come together in the quiz of a lesson and in the final, in the order of the text. */
record Quizzes(List<Draft> drafts, EvenStatements even, int mostOfAFact) {

    List<Question> finals() {
        return inOrder(even.of(of(Use.FINAL).toList(), List.of()));
    }

    List<Question> practice(List<Span> lessons) {
        var asked = asked(drafts);
        var ofLessons = Parted.among(lessons, of(Use.PRACTICE), draft -> proof(draft.question()));
        var spare = Parted.among(
                lessons,
                even.material().facts().stream().filter(fact -> isSpare(fact, asked)),
                fact -> fact.evidence().span());
        return IntStream.range(0, lessons.size())
                .boxed()
                .flatMap(lesson -> inOrder(even.of(ofLessons.of(lesson), spare.of(lesson))).stream())
                .toList();
    }

    private Stream<Draft> of(Use use) {
        return drafts.stream().filter(draft -> draft.use() == use);
    }

    /** What is asked, and nothing has asked too often yet. */
    private boolean isSpare(Fact fact, Map<FactId, Long> asked) {
        var times = asked.getOrDefault(fact.id(), 0L);
        return times > 0 && times < mostOfAFact;
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
