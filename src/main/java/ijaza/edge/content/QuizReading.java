package ijaza.edge.content;

import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.question.Grounding;
import ijaza.question.Grounding.NotGrounded;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the quizzes of one course through the gate; an id stands once in all of them. */
final class QuizReading {

    private final Refusals refusals;
    private final GiftReader gift;
    private final Grounding gate;
    private final Set<QuestionId> asked = new HashSet<>();

    QuizReading(Refusals refusals, GiftReader gift, Grounding gate) {
        this.refusals = refusals;
        this.gift = gift;
        this.gate = gate;
    }

    /** The quiz in the files that begin with this path, or nothing where there is none. */
    Optional<Quiz> read(QuizId id, String title, QuizRules rules, String path) {
        var pool = new ArrayList<Question>();
        for (var suffix : List.of(CoursePaths.GIFT, CoursePaths.ORDERING_GIFT)) {
            if (refusals.has(path + suffix)) {
                pool.addAll(questions(path + suffix));
            }
        }
        return pool.isEmpty() ? Optional.empty() : Optional.of(new Quiz(id, title, rules, pool));
    }

    private List<Question> questions(String path) {
        var placed = refusals.read(path, gift::read);
        if (placed == null) {
            return List.of();
        }
        if (placed.isEmpty()) {
            refusals.add(path, 1, "the quiz is empty");
        }
        placed.forEach(one -> check(path, one));
        return placed.stream().map(GiftReader.Placed::question).toList();
    }

    private void check(String path, GiftReader.Placed placed) {
        if (gate.check(placed.question()) instanceof NotGrounded(var flaws)) {
            flaws.forEach(flaw -> refusals.add(path, placed.line(), flaw.toString()));
        }
        if (!asked.add(placed.question().id())) {
            refusals.add(
                    path,
                    placed.line(),
                    "the id stands twice: " + placed.question().id());
        }
    }
}
