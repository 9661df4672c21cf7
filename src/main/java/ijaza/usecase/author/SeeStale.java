package ijaza.usecase.author;

import ijaza.attempt.Attempts;
import ijaza.certificate.Certificates;
import ijaza.certificate.OlderText;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.revision.Stale;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what rests on sentences that a draft's newer document has changed: lessons, questions and certificates. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class SeeStale {

    private final Drafts drafts;
    private final Courses courses;
    private final Attempts attempts;
    private final Certificates certificates;

    SeeStale(Drafts drafts, Courses courses, Attempts attempts, Certificates certificates) {
        this.drafts = drafts;
        this.courses = courses;
        this.attempts = attempts;
        this.certificates = certificates;
    }

    /** A draft, and what is stale in it where it got a newer document. */
    public record Page(Draft draft, Optional<Stale> stale, List<OlderText> certificates) {

        public Page {
            certificates = List.copyOf(certificates);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Page> of(CourseId course) {
        return drafts.find(course)
                .map(draft -> drafts.before(course)
                        .map(before -> new Page(draft, Optional.of(Stale.of(before, draft)), resting(draft)))
                        .orElseGet(() -> new Page(draft, Optional.empty(), List.of())));
    }

    private List<OlderText> resting(Draft draft) {
        return OlderText.among(
                certificates.standing(draft.id()), attempts.of(draft.id()), courses::version, draft.proposal());
    }
}
