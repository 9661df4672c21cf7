package ijaza.usecase.learner;

import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.enrolment.Enrolment;
import ijaza.enrolment.Enrolments;
import ijaza.person.SignedIn;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows the courses, and in each where the learner is and what comes next. */
@Component
public class OpenCourse {

    private final SignedIn signedIn;
    private final Courses courses;
    private final Enrolments enrolments;
    private final Whereabouts whereabouts;
    private final Clock clock;

    OpenCourse(SignedIn signedIn, Courses courses, Enrolments enrolments, Whereabouts whereabouts, Clock clock) {
        this.signedIn = signedIn;
        this.courses = courses;
        this.enrolments = enrolments;
        this.whereabouts = whereabouts;
        this.clock = clock;
    }

    /** All published courses, whether taken or not; those in the learner's own language first. */
    public List<CourseOverview> all() {
        var learner = signedIn.person();
        var order = Course.orderFor(learner.language());
        var versions = courses.newest().stream()
                .sorted(Comparator.comparing(CourseVersion::course, order))
                .toList();
        return whereabouts.of(learner.id(), versions);
    }

    /** One course; who opens it the first time takes it from then on. */
    public Optional<CourseOverview> open(CourseId course) {
        var learner = signedIn.person().id();
        return courses.newest(course).map(version -> {
            enrolments.enrol(new Enrolment(learner, course, clock.instant()));
            return overview(version);
        });
    }

    private CourseOverview overview(CourseVersion version) {
        return whereabouts.of(signedIn.person().id(), List.of(version)).getFirst();
    }
}
