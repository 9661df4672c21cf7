package ijaza.course;

import java.util.List;
import java.util.Optional;

/** The published courses, kept for good and held in memory once read. */
public interface Courses {

    /** The newest version of each course, in the order of their ids. */
    List<CourseVersion> newest();

    Optional<CourseVersion> newest(CourseId course);

    Optional<CourseVersion> version(VersionId id);

    /** Whether the newest version was made of just these files. */
    boolean isPublished(CourseId course, CourseFiles files);

    void publish(CourseVersion version, CourseFiles files);
}
