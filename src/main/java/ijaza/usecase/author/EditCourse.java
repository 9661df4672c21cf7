package ijaza.usecase.author;

import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an author decides about a draft as a whole, and throws a draft away. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class EditCourse {

    private final Drafts drafts;
    private final Clock clock;

    EditCourse(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Title, source, completion and the rules of the quizzes. */
    @Transactional
    public Keeping decide(Draft seen, Decisions decisions) {
        return drafts.keep(seen.with(seen.proposal().decided(decisions), clock.instant()));
    }

    /** Throws a draft away, unless somebody has changed it since it was seen. */
    @Transactional
    public boolean discard(Draft seen) {
        var isNewest = drafts.isNewest(seen);
        if (isNewest) {
            drafts.discard(seen.id());
        }
        return isNewest;
    }
}
