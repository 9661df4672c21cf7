package ijaza.course;

import ijaza.person.PersonId;
import ijaza.person.PersonName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published courses, kept for good and held in memory once read. */
public interface Courses {

    /** The newest version of each course, in the order of their ids. */
    List<CourseVersion> newest();

    Optional<CourseVersion> newest(CourseId course);

    /** The number of the version that comes next. */
    default int nextNumber(CourseId course) {
        return newest(course).map(CourseVersion::number).orElse(0) + 1;
    }

    Optional<CourseVersion> version(VersionId id);

    /** Whether the newest version was made of just these files. */
    boolean isPublished(CourseId course, CourseFiles files);

    /** Whether the newest version is an author's and not the one that came with the product. */
    boolean isAuthored(CourseId course);

    /** Publishes what came with the product. */
    void publishBundled(CourseVersion version, CourseFiles files);

    /** Publishes what an author made. */
    void publish(CourseVersion version, CourseFiles files, PersonId by);

    /** Keeps the file that a version's document came as. */
    void keepOriginal(VersionId version, Draft.Original original);

    Optional<Draft.Original> original(VersionId version);

    /** The names of those who published each course's newest version, as long as they are known. */
    Map<CourseId, PersonName> publishers();
}
