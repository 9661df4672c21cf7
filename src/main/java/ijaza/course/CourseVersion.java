package ijaza.course;

import java.time.Instant;

/** A course as it was published once; it never changes afterwards. */
public record CourseVersion(VersionId id, int number, Instant publishedAt, Course course) {}
