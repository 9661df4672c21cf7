package ijaza.enrolment;

import ijaza.course.CourseId;
import java.util.List;

/** Who takes which course. */
public interface Enrolments {

    /** Who is enrolled already stays so since the first moment. */
    void enrol(Enrolment enrolment);

    /** All who take a course, the first enrolled first. */
    List<Enrolment> of(CourseId course);
}
