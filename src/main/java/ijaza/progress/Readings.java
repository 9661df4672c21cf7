package ijaza.progress;

import ijaza.course.CourseId;
import ijaza.course.LessonId;
import ijaza.person.PersonId;
import java.time.Instant;
import java.util.List;

/** How far all learners have read. */
public interface Readings {

    /** Remembers where to go on; a lesson that was read stays read. */
    void keepPlace(PersonId learner, CourseId course, LessonId lesson, int block, Instant now);

    /** Notes that a lesson was read; the first time counts. */
    void markRead(PersonId learner, CourseId course, LessonId lesson, Instant now);

    List<Reading> of(PersonId learner);

    List<Reading> of(CourseId course);
}
