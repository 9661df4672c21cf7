package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Ruling;
import ijaza.person.Role;
import ijaza.question.Question;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
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
        if (drafts.find(course).isEmpty()) {
            courses.newest(course).map(version -> draft(version.course())).ifPresent(drafts::keep);
        }
    }

    private Draft draft(Course course) {
        var rulings = course.quizzes().stream()
                .flatMap(quiz -> quiz.pool().stream())
                .map(Question::id)
                .distinct()
                .collect(Collectors.toMap(id -> id, _ -> Ruling.APPROVED));
        return new Draft(course, rulings, Set.of(), null, clock.instant());
    }
}
