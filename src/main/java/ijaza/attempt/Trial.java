package ijaza.attempt;

import ijaza.course.Course;
import ijaza.course.Quiz;
import ijaza.question.Fraction;
import ijaza.question.Marking;
import ijaza.question.Question;
import ijaza.question.Response;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A paper that is tried out: drawn and marked as a learner's, and kept nowhere. */
public record Trial(Quiz quiz, Paper paper) {

    public static Trial of(Course course, Quiz quiz, long seed) {
        return new Trial(quiz, Draw.paper(course, quiz, new History(Set.of(), Set.of()), seed));
    }

    /** The questions as a learner sees them. */
    public List<Task> tasks() {
        return paper.items().stream().map(item -> Task.of(question(item), item)).toList();
    }

    /**
     * Marks answers, each in the positions of the paper; one that is missing or does not fit its question counts as none.
     */
    public List<Reviewed> marked(List<Response> given) {
        return IntStream.range(0, paper.size())
                .mapToObj(slot -> marked(slot, slot < given.size() ? given.get(slot) : new Response.Unanswered()))
                .toList();
    }

    public Score score(List<Reviewed> marked) {
        var earned = Fraction.sum(marked.stream().map(Reviewed::mark).toList());
        var share = earned.dividedBy(paper.size());
        return new Score(earned, paper.size(), share.compareTo(quiz.rules().passMark()) >= 0);
    }

    private Reviewed marked(int slot, Response given) {
        var item = paper.items().get(slot);
        var question = question(item);
        var authored = Fitting.fits(question, given) ? item.authored(given) : new Response.Unanswered();
        return Reviewed.of(slot, question, item, authored, Marking.mark(question, authored));
    }

    private Question question(Paper.Item item) {
        return quiz.question(item.question()).orElseThrow();
    }
}
