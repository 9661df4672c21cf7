package ijaza.usecase.author;

import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.person.Role;
import ijaza.question.Grounding;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Grounding.NotGrounded;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rewords a proposed question; what would break its proof or make two keys is refused with the reason. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class EditQuestion {

    private final Drafts drafts;
    private final Clock clock;

    EditQuestion(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What rewording a question came to. */
    public sealed interface Edited {

        record Kept() implements Edited {}

        /** The gate would not let it pass. */
        record Refused(List<Flaw> flaws) implements Edited {}

        /** The words do not make a question of this kind: one is missing, or two answers are the same. */
        record Incomplete() implements Edited {}

        record NoSuchQuestion() implements Edited {}
    }

    @Transactional
    public Edited edit(CourseId course, QuestionId id, Wording wording) {
        var draft = drafts.find(course);
        var before = draft.flatMap(found -> found.question(id));
        return before.isPresent() ? edit(draft.orElseThrow(), before.get(), wording) : new Edited.NoSuchQuestion();
    }

    private Edited edit(Draft draft, Question before, Wording wording) {
        try {
            var question = wording.applyTo(before);
            var gate = new Grounding(draft.proposal().source(), draft.proposal().doubts());
            if (gate.check(question) instanceof NotGrounded(var flaws)) {
                return new Edited.Refused(flaws);
            }
            drafts.keep(draft.reworded(question, clock.instant()));
            return new Edited.Kept();
        } catch (IllegalArgumentException incomplete) {
            return new Edited.Incomplete();
        }
    }
}
