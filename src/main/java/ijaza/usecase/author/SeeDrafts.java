package ijaza.usecase.author;

import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.Coverage;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.document.Caution;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows authors what is in the making and what is published. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class SeeDrafts {

    private final Drafts drafts;
    private final Courses courses;

    SeeDrafts(Drafts drafts, Courses courses) {
        this.drafts = drafts;
        this.courses = courses;
    }

    /**
     * A draft with what its document gave and did not give.
     *
     * @param cautions what to look at, because the reading of the document may have got it wrong
     */
    public record Page(Draft draft, Coverage coverage, Set<Caution> cautions) {

        public Page {
            cautions = Set.copyOf(cautions);
        }
    }

    @Transactional(readOnly = true)
    public List<Draft> all() {
        return drafts.all();
    }

    @Transactional(readOnly = true)
    public List<CourseVersion> published() {
        return courses.newest();
    }

    @Transactional(readOnly = true)
    public Optional<Page> of(CourseId course) {
        return drafts.find(course)
                .map(draft -> new Page(draft, Coverage.of(draft.proposal()), drafts.cautions(course)));
    }
}
