package ijaza.usecase.author;

import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.person.Role;
import ijaza.question.Grounding;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.Support;
import ijaza.question.Wording;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
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

        /** @param draft as it stands now; the same one where not a word is another */
        record Kept(Draft draft) implements Edited {}

        /** Somebody changed the draft meanwhile; nothing was written. */
        record Outdated() implements Edited {}

        /** The gate would not let it pass. */
        record Refused(List<Flaw> flaws) implements Edited {}

        /** The words do not make a question of this kind: one is missing, or two answers are the same. */
        record Incomplete() implements Edited {}

        record NoSuchQuestion() implements Edited {}
    }

    @Transactional
    public Edited edit(Draft seen, QuestionId id, Wording wording) {
        return seen.question(id).map(before -> edit(seen, before, wording)).orElseGet(Edited.NoSuchQuestion::new);
    }

    private Edited edit(Draft draft, Question before, Wording wording) {
        try {
            var question = wording.applyTo(before);
            if (question.equals(before)) {
                return new Edited.Kept(draft);
            }
            var flaws = flaws(draft, before, question);
            if (!flaws.isEmpty()) {
                return new Edited.Refused(flaws);
            }
            return switch (drafts.keep(draft.reworded(question, clock.instant()))) {
                case Keeping.Kept(var kept) -> new Edited.Kept(kept);
                case Keeping.Outdated() -> new Edited.Outdated();
            };
        } catch (IllegalArgumentException incomplete) {
            return new Edited.Incomplete();
        }
    }

    /** The sentences must say a new key; of a drafted key its drafting has already found that they do. */
    private static List<Flaw> flaws(Draft draft, Question before, Question question) {
        var flaws = new ArrayList<>(Support.flaws(question));
        flaws.removeAll(Support.flaws(before));
        flaws.addAll(new Grounding(draft.proposal().source(), draft.proposal().doubts()).flaws(question));
        return flaws;
    }
}
