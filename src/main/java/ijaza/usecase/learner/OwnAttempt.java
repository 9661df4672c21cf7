package ijaza.usecase.learner;

import ijaza.attempt.Attempt;
import ijaza.attempt.Paper;
import ijaza.course.Course;
import ijaza.course.Quiz;
import ijaza.question.Question;
import java.util.Optional;

/** An attempt of the person who asks, with the course and quiz as they were published then. */
record OwnAttempt(Attempt attempt, Course course, Quiz quiz) {

    boolean hasSlot(int slot) {
        return slot >= 0 && slot < attempt.paper().size();
    }

    Paper.Item item(int slot) {
        return attempt.paper().items().get(slot);
    }

    Question question(int slot) {
        return quiz.question(item(slot).question()).orElseThrow();
    }

    Optional<Question> questionAt(int slot) {
        return hasSlot(slot) ? Optional.of(question(slot)) : Optional.empty();
    }
}
