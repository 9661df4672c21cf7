package ijaza.course;

import java.util.List;
import java.util.Optional;

/** The courses in the making, one a course. */
public interface Drafts {

    /** All of them, the last changed first. */
    List<Draft> all();

    Optional<Draft> find(CourseId course);

    /** Keeps a draft in place of the one before. */
    void keep(Draft draft);

    /** Keeps the file that a draft's document came as, until the draft is discarded. */
    void keepOriginal(CourseId course, Draft.Original original);

    Optional<Draft.Original> original(CourseId course);

    void discard(CourseId course);
}
