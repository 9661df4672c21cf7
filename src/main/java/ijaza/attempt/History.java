package ijaza.attempt;

import ijaza.course.Course;
import ijaza.fact.FactId;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a learner was asked before: which questions, and which facts in which way. */
public record History(Set<QuestionId> questions, Set<Way> ways) {

    /** A fact asked by one kind of question. */
    public record Way(FactId fact, Class<? extends Question> by) {}

    public History {
        questions = Set.copyOf(questions);
        ways = Set.copyOf(ways);
    }

    public static History of(Course course, Collection<Paper> papers) {
        var asked = papers.stream()
                .flatMap(paper -> paper.items().stream())
                .map(Paper.Item::question)
                .collect(Collectors.toSet());
        var ways = course.quizzes().stream()
                .flatMap(quiz -> quiz.pool().stream())
                .filter(question -> asked.contains(question.id()))
                .flatMap(question -> ways(question).stream())
                .collect(Collectors.toSet());
        return new History(asked, ways);
    }

    boolean holds(Question question) {
        return questions.contains(question.id());
    }

    boolean asksTheSameWay(Question question) {
        return ways(question).stream().anyMatch(ways::contains);
    }

    private static Set<Way> ways(Question question) {
        return question.grounds().facts().stream()
                .map(fact -> new Way(fact, question.getClass()))
                .collect(Collectors.toSet());
    }
}
