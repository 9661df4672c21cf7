package ijaza.usecase.instructor;

import ijaza.attempt.Attempt;
import ijaza.attempt.Reviewed;
import ijaza.course.Course;
import ijaza.course.Quiz;
import ijaza.person.Person;
import java.util.List;

/** An attempt as an instructor sees it; while it is open, it has no answers to show yet. */
public record Inspection(Person learner, Attempt attempt, Course course, Quiz quiz, List<Reviewed> answers) {

    public Inspection {
        answers = List.copyOf(answers);
    }
}
