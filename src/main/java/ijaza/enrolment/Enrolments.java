package ijaza.enrolment;

import ijaza.course.CourseId;
import ijaza.person.PersonId;
import java.util.List;
import java.util.Optional;

/** Who takes which course. */
public interface Enrolments {

    /** Who is enrolled already stays so since the first moment. */
    void enrol(Enrolment enrolment);

    Optional<Enrolment> find(PersonId learner, CourseId course);

    /** All who take a course, the first enrolled first. */
    List<Enrolment> of(CourseId course);
}
