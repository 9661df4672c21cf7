package ijaza.usecase.author;

import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.person.Role;
import ijaza.question.Grounding.Flaw;
import ijaza.question.QuestionId;
import ijaza.question.Written;
import ijaza.text.Span;
import ijaza.usecase.author.Footing.Put;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a question that its author wrote about chosen sentences; the gate decides on the spot, as it does of drafted ones. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class WriteQuestion {

    private final Drafts drafts;
    private final Clock clock;

    WriteQuestion(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What writing a question came to. */
    public sealed interface Added {

        /** @param draft as it stands now */
        record Kept(Draft draft, QuestionId question) implements Added {}

        /** The gate would not let it pass. */
        record Refused(List<Flaw> flaws) implements Added {

            public Refused {
                flaws = List.copyOf(flaws);
            }
        }

        /** The words do not make a question of this form. */
        record Incomplete() implements Added {}

        /** No sentence of a lesson is chosen. */
        record NoEvidence() implements Added {}

        /** The same is asked about the same sentences already. */
        record AlreadyThere() implements Added {}

        /** Somebody changed the draft meanwhile; nothing was written. */
        record Outdated() implements Added {}
    }

    @Transactional
    public Added write(Draft seen, Written written, List<Span> sentences, boolean inFinal) {
        return switch (new Footing(seen.proposal()).put(written::on, Written.KIND, sentences, inFinal)) {
            case Put.Standing(var course, var question) ->
                switch (drafts.keep(seen.joinedBy(course, question, clock.instant()))) {
                    case Keeping.Kept(var draft) -> new Added.Kept(draft, question);
                    case Keeping.Outdated() -> new Added.Outdated();
                };
            case Put.Refused(var flaws) -> new Added.Refused(flaws);
            case Put.Incomplete() -> new Added.Incomplete();
            case Put.NoSentence() -> new Added.NoEvidence();
            case Put.AlreadyThere() -> new Added.AlreadyThere();
        };
    }
}
