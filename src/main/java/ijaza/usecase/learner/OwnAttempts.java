package ijaza.usecase.learner;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.person.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds attempts for their own learner only; a foreign one is as good as none. */
@Component
class OwnAttempts {

    private final SignedIn signedIn;
    private final Attempts attempts;
    private final Courses courses;

    OwnAttempts(SignedIn signedIn, Attempts attempts, Courses courses) {
        this.signedIn = signedIn;
        this.attempts = attempts;
        this.courses = courses;
    }

    Optional<OwnAttempt> find(AttemptId id) {
        var learner = signedIn.person().id();
        return attempts.find(id)
                .filter(attempt -> attempt.learner().equals(learner))
                .flatMap(this::withCourse);
    }

    private Optional<OwnAttempt> withCourse(Attempt attempt) {
        return courses.version(attempt.version())
                .map(CourseVersion::course)
                .flatMap(course -> course.quiz(attempt.quiz()).map(quiz -> new OwnAttempt(attempt, course, quiz)));
    }
}
