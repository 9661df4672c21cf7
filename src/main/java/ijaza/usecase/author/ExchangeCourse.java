package ijaza.usecase.author;

import ijaza.course.Course;
import ijaza.course.CourseArchive;
import ijaza.course.CourseArchive.Flaw;
import ijaza.course.CourseArchive.Unpacking;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseFormat.Refusal;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.Draft.Original;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a course leave as a zip of its folders, and takes one in again as a draft, through the same gate as all content. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ExchangeCourse {

    private final CourseArchive archive;
    private final CourseFormat format;
    private final Courses courses;
    private final Drafts drafts;
    private final Clock clock;

    ExchangeCourse(CourseArchive archive, CourseFormat format, Courses courses, Drafts drafts, Clock clock) {
        this.archive = archive;
        this.format = format;
        this.courses = courses;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What taking in an archive came to. */
    public sealed interface Taken {

        record Made(CourseId course) implements Taken {}

        record Refused(List<Refusal> refusals) implements Taken {}

        /** It is no archive of just one course, or not one that may be unpacked. */
        record NotTaken(Flaw flaw) implements Taken {}

        /** A draft of that course is there already, and is not replaced. */
        record DraftThere(CourseId course) implements Taken {}
    }

    /** The newest published version. */
    @Transactional(readOnly = true)
    public Optional<byte[]> published(CourseId course) {
        return courses.newest(course).map(version -> packed(version.course(), courses.original(version.id())));
    }

    /** A draft with all questions that were not rejected; who takes it in decides about them again. */
    @Transactional(readOnly = true)
    public Optional<byte[]> draft(CourseId course) {
        return drafts.find(course).map(draft -> packed(draft.handedOn(), drafts.original(course)));
    }

    @Transactional
    public Taken take(byte[] bytes) {
        return switch (archive.unpack(bytes)) {
            case Unpacking.Refused(var flaw) -> new Taken.NotTaken(flaw);
            case Unpacking.Unpacked(var id, var _, var _) when drafts.isThere(id) -> new Taken.DraftThere(id);
            case Unpacking.Unpacked(var id, var files, var original) ->
                switch (format.read(id, files)) {
                    case Reading.Refused(var refusals) -> new Taken.Refused(refusals);
                    case Reading.Readable(var course) -> keep(draft(course), original);
                };
        };
    }

    private Taken keep(Draft draft, Optional<Original> original) {
        if (drafts.keep(draft) instanceof Keeping.Outdated) {
            return new Taken.DraftThere(draft.id());
        }
        original.ifPresent(file -> drafts.keepOriginal(draft.id(), file));
        return new Taken.Made(draft.id());
    }

    /** Whoever reviewed a course has approved its questions. */
    private Draft draft(Course course) {
        var now = clock.instant();
        var undecided = Draft.undecided(course, now);
        return course.review() == null ? undecided : undecided.approvingTheRest(now);
    }

    private byte[] packed(Course course, Optional<Original> original) {
        return archive.pack(course.id(), format.write(course), original);
    }
}
