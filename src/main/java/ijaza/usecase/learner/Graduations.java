package ijaza.usecase.learner;

import ijaza.attempt.Attempts;
import ijaza.certificate.Eligibility;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.person.PersonId;
import ijaza.progress.CourseProgress;
import ijaza.progress.Readings;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds whether a learner has earned the certificate of a course. */
@Component
class Graduations {

    private final Courses courses;
    private final Readings readings;
    private final Attempts attempts;
    private final Clock clock;

    Graduations(Courses courses, Readings readings, Attempts attempts, Clock clock) {
        this.courses = courses;
        this.readings = readings;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** A course and how its learner stands to its certificate. */
    record Graduation(Course course, Eligibility eligibility) {}

    Optional<Graduation> of(PersonId learner, CourseId course) {
        return courses.newest(course).map(version -> of(learner, version));
    }

    private Graduation of(PersonId learner, CourseVersion version) {
        var course = version.course();
        var progress =
                CourseProgress.of(version, readings.of(learner), attempts.of(learner, course.id()), clock.instant());
        return new Graduation(course, Eligibility.of(progress));
    }
}
