package ijaza.usecase.author;

import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a published course for changes: a draft with all that is published, already approved. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ReviseCourse {

    private final Drafts drafts;
    private final Courses courses;
    private final Clock clock;

    ReviseCourse(Drafts drafts, Courses courses, Clock clock) {
        this.drafts = drafts;
        this.courses = courses;
        this.clock = clock;
    }

    /** A draft that is already there stays as it is. */
    @Transactional
    public void open(CourseId course) {
        if (!drafts.isThere(course)) {
            var now = clock.instant();
            courses.newest(course).ifPresent(version -> {
                drafts.keep(Draft.undecided(version.course(), now).approvingTheRest(now));
                courses.original(version.id()).ifPresent(file -> drafts.keepOriginal(course, file));
            });
        }
    }
}
