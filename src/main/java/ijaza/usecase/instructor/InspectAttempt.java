package ijaza.usecase.instructor;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Reviewed;
import ijaza.course.Course;
import ijaza.course.Courses;
import ijaza.course.Quiz;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens somebody's attempt with every answer beside its key. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class InspectAttempt {

    private final Attempts attempts;
    private final Courses courses;
    private final People people;

    InspectAttempt(Attempts attempts, Courses courses, People people) {
        this.attempts = attempts;
        this.courses = courses;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public Optional<Inspection> of(AttemptId id) {
        return attempts.find(id)
                .flatMap(attempt -> people.find(attempt.learner())
                        .flatMap(learner -> courses.version(attempt.version())
                                .flatMap(version -> inspect(learner, attempt, version.course()))));
    }

    private Optional<Inspection> inspect(Person learner, Attempt attempt, Course course) {
        return course.quiz(attempt.quiz())
                .map(quiz -> new Inspection(learner, attempt, course, quiz, answers(attempt, quiz)));
    }

    private List<Reviewed> answers(Attempt attempt, Quiz quiz) {
        return attempt.isOpen() ? List.of() : Reviewed.all(attempt.paper(), quiz, attempts.steps(attempt.id()));
    }
}
