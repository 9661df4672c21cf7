package ijaza.usecase.open;

import ijaza.course.BundledCourses;
import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.VersionId;
import ijaza.person.TimeOrderedId;
import java.security.SecureRandom;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Publishes the reviewed courses that come with the product, once for each change of their files; a broken one stops no other. */
@Component
public class PublishBundledCourses {

    private static final Logger LOG = LoggerFactory.getLogger(PublishBundledCourses.class);

    private final SecureRandom chance = new SecureRandom();
    private final BundledCourses bundled;
    private final CourseFormat format;
    private final Courses courses;
    private final Clock clock;

    PublishBundledCourses(BundledCourses bundled, CourseFormat format, Courses courses, Clock clock) {
        this.bundled = bundled;
        this.format = format;
        this.courses = courses;
        this.clock = clock;
    }

    public void run() {
        bundled.all().forEach((id, files) -> {
            if (!courses.isPublished(id, files)) {
                publish(id, files);
            }
        });
    }

    private void publish(CourseId id, CourseFiles files) {
        switch (format.read(id, files)) {
            case Reading.Refused(var refusals) ->
                refusals.forEach(refusal -> LOG.error("Course {} is refused: {}", id, refusal));
            case Reading.Readable(var course)
            when course.review() == null -> LOG.info("Course {} was not reviewed and stays a draft", id);
            case Reading.Readable(var course) -> publish(course, files);
        }
    }

    private void publish(Course course, CourseFiles files) {
        var now = clock.instant();
        var number = courses.newest(course.id()).map(CourseVersion::number).orElse(0) + 1;
        var id = new VersionId(TimeOrderedId.next(now, chance));
        courses.publish(new CourseVersion(id, number, now, course), files);
        LOG.info("Course {} is published as version {}", course.id(), number);
    }
}
