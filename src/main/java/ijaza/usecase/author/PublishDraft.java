package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseFormat.Refusal;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Review;
import ijaza.course.VersionId;
import ijaza.person.Role;
import ijaza.person.SignedIn;
import ijaza.person.TimeOrderedId;
import jakarta.annotation.security.RolesAllowed;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Publishes a draft's approved questions and its lessons as a new version; attempts on older versions go on as they are. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class PublishDraft {

    private final SecureRandom chance = new SecureRandom();
    private final SignedIn signedIn;
    private final Drafts drafts;
    private final Courses courses;
    private final CourseFormat format;
    private final Clock clock;

    PublishDraft(SignedIn signedIn, Drafts drafts, Courses courses, CourseFormat format, Clock clock) {
        this.signedIn = signedIn;
        this.drafts = drafts;
        this.courses = courses;
        this.format = format;
        this.clock = clock;
    }

    /** What publishing came to. */
    public sealed interface Published {

        record Version(int number) implements Published {}

        /** Not one question is approved. */
        record NothingApproved() implements Published {}

        record Refused(List<Refusal> refusals) implements Published {}

        /** Somebody changed or discarded the draft since it was seen. */
        record Outdated() implements Published {}
    }

    @Transactional
    public Published publish(Draft seen) {
        if (!drafts.isNewest(seen)) {
            return new Published.Outdated();
        }
        var approved = seen.approved();
        if (approved.quizzes().isEmpty()) {
            return new Published.NothingApproved();
        }
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return publish(approved.reviewed(new Review(signedIn.person().name().arabic(), today)));
    }

    /** What is kept is read again first, through the same gate as any course from outside. */
    private Published publish(Course course) {
        var files = format.write(course);
        return switch (format.read(course.id(), files)) {
            case Reading.Refused(var refusals) -> new Published.Refused(refusals);
            case Reading.Readable(var read) -> {
                var now = clock.instant();
                var number = courses.nextNumber(course.id());
                var id = new VersionId(TimeOrderedId.next(now, chance));
                courses.publish(
                        new CourseVersion(id, number, now, read),
                        files,
                        signedIn.person().id());
                drafts.original(course.id()).ifPresent(file -> courses.keepOriginal(id, file));
                drafts.forgetBefore(course.id());
                yield new Published.Version(number);
            }
        };
    }
}
