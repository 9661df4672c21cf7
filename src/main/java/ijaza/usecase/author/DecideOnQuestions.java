package ijaza.usecase.author;

import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Ruling;
import ijaza.person.Role;
import ijaza.question.QuestionId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Approves and rejects proposed questions; every decision can be taken back until the course is published. */
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
    public void decide(CourseId course, QuestionId question, @Nullable Ruling ruling) {
        change(course, draft -> draft.ruled(question, ruling, clock.instant()));
    }

    /** Approves all questions that wait for a decision. */
    @Transactional
    public void approveTheRest(CourseId course) {
        change(course, draft -> draft.approvingTheRest(clock.instant()));
    }

    private void change(CourseId course, UnaryOperator<Draft> by) {
        drafts.find(course).map(by).ifPresent(drafts::keep);
    }
}
