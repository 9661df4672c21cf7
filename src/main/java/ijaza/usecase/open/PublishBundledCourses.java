package ijaza.usecase.open;

import ijaza.course.BundledCourses;
import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.Drafts;
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
    private final Drafts drafts;
    private final Clock clock;

    PublishBundledCourses(BundledCourses bundled, CourseFormat format, Courses courses, Drafts drafts, Clock clock) {
        this.bundled = bundled;
        this.format = format;
        this.courses = courses;
        this.drafts = drafts;
        this.clock = clock;
    }

    public void run() {
        bundled.all().forEach((id, files) -> {
            if (!courses.isAuthored(id) && !courses.isPublished(id, files)) {
                publish(id, files);
            }
        });
    }

    private void publish(CourseId id, CourseFiles files) {
        switch (format.read(id, files)) {
            case Reading.Refused(var refusals) ->
                refusals.forEach(refusal -> LOG.error("Course {} is refused: {}", id, refusal));
            case Reading.Readable(var course) when course.review() == null -> keepAsDraft(course);
            case Reading.Readable(var course) -> publish(course, files);
        }
    }

    /** Somebody has to look it over first; a draft that is already there has its author's decisions. */
    private void keepAsDraft(Course course) {
        if (!drafts.isThere(course.id())) {
            drafts.keep(Draft.undecided(course, clock.instant()));
            LOG.info("Course {} was not reviewed and waits as a draft", course.id());
        }
    }

    private void publish(Course course, CourseFiles files) {
        var now = clock.instant();
        var number = courses.nextNumber(course.id());
        var id = new VersionId(TimeOrderedId.next(now, chance));
        courses.publishBundled(new CourseVersion(id, number, now, course), files);
        LOG.info("Course {} is published as version {}", course.id(), number);
    }
}
