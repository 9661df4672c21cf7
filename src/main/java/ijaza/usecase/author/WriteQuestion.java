package ijaza.usecase.author;

import ijaza.course.Arrangement;
import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.fact.Evidence;
import ijaza.fact.Fact;
import ijaza.fact.FactKind;
import ijaza.fact.Noted;
import ijaza.fact.Told;
import ijaza.person.Role;
import ijaza.question.Grounding;
import ijaza.question.Grounding.Flaw;
import ijaza.question.Grounding.NotGrounded;
import ijaza.question.Grounds;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.question.Support;
import ijaza.question.Written;
import ijaza.text.Span;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
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
        var course = seen.proposal();
        if (sentences.isEmpty()
                || sentences.stream().anyMatch(span -> course.lessonAt(span).isEmpty())) {
            return new Added.NoEvidence();
        }
        var facts = sentences.stream().map(span -> stated(course, span)).toList();
        var grounds = new Grounds(
                facts.stream().map(Fact::id).toList(),
                Written.KIND,
                facts.stream().map(Fact::evidence).toList());
        try {
            return add(seen, knowing(course, facts), written.on(grounds), inFinal);
        } catch (IllegalArgumentException incomplete) {
            return new Added.Incomplete();
        }
    }

    private Added add(Draft seen, Course knowing, Question question, boolean inFinal) {
        if (seen.question(question.id()).isPresent()) {
            return new Added.AlreadyThere();
        }
        var flaws = flaws(knowing, question);
        if (!flaws.isEmpty()) {
            return new Added.Refused(flaws);
        }
        var asking = new Arrangement(knowing).asking(question, inFinal);
        return switch (drafts.keep(seen.joinedBy(asking, question.id(), clock.instant()))) {
            case Keeping.Kept(var draft) -> new Added.Kept(draft, question.id());
            case Keeping.Outdated() -> new Added.Outdated();
        };
    }

    private static List<Flaw> flaws(Course course, Question question) {
        var flaws = new ArrayList<>(Support.flaws(question));
        if (new Grounding(course.source(), course.doubts()).check(question) instanceof NotGrounded(var others)) {
            flaws.addAll(others);
        }
        return flaws;
    }

    private static Fact stated(Course course, Span sentence) {
        var evidence = Evidence.at(sentence, course.source());
        var quote = evidence.quote();
        return new Noted(FactKind.STATEMENT, new Told(quote, quote, quote, evidence));
    }

    private static Course knowing(Course course, List<Fact> facts) {
        var all = new ArrayList<>(course.facts());
        facts.stream()
                .filter(fact -> all.stream().noneMatch(known -> known.id().equals(fact.id())))
                .forEach(all::add);
        return course.stating(all);
    }
}
