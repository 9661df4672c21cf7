package ijaza.usecase.author;

import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.course.Ruling;
import ijaza.person.Role;
import ijaza.question.QuestionId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves and rejects proposed questions as they were seen; every decision can be taken back until the course is published. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class DecideOnQuestions {

    private final Drafts drafts;
    private final Clock clock;

    DecideOnQuestions(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @param ruling null takes a decision back */
    @Transactional
    public Keeping decide(Draft seen, QuestionId question, @Nullable Ruling ruling) {
        return drafts.keepRulings(seen.ruled(question, ruling, clock.instant()));
    }

    /** Approves all questions that wait for a decision. */
    @Transactional
    public Keeping approveTheRest(Draft seen) {
        return drafts.keepRulings(seen.approvingTheRest(clock.instant()));
    }
}
