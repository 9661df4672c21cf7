package ijaza.course.revision;

import ijaza.course.Draft;
import ijaza.course.Ruling;
import ijaza.question.Question;
import ijaza.question.QuestionId;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A question that a newer document touches.
 *
 * @param question as it was asked of the older document
 * @param now the same question as it may be asked of the newer one, or else the one that asks about the changed sentence
 */
public record Touched(Question question, Why why, Optional<Question> now, State state) {

    /** What about the question has changed. */
    public enum Why {
        /** A sentence that proves the key. */
        PROOF,
        /** The proof stands, but names, wrong answers or remarks come from changed sentences. */
        WORDS
    }

    /** What its author has decided. */
    public enum State {
        WAITING,
        ACCEPTED,
        REWRITTEN,
        /** Rejected, or nothing in the newer document proves it; it is not asked in the next version. */
        RETIRED
    }

    static Optional<Touched> of(Question question, Difference difference, Draft draft) {
        var same = draft.question(question.id());
        if (question.grounds().evidence().stream().anyMatch(proof -> difference.touches(proof.span()))) {
            var now = same.or(() -> insteadOf(question, difference, draft));
            return Optional.of(new Touched(question, Why.PROOF, now, state(now, draft)));
        }
        var isSettled = same.filter(found -> draft.ruling(found.id()).isPresent())
                .filter(found -> draft.edited().contains(found.id()) || Regrounded.saysTheSame(question, found))
                .isPresent();
        return isSettled ? Optional.empty() : Optional.of(new Touched(question, Why.WORDS, same, state(same, draft)));
    }

    /** The question that asks in the same way about the sentence that stands there now. */
    private static Optional<Question> insteadOf(Question question, Difference difference, Draft draft) {
        var places = question.grounds().evidence().stream()
                .flatMap(proof -> difference.insteadOf(proof.span()).stream())
                .toList();
        return draft.questions()
                .filter(other -> other.getClass() == question.getClass())
                .filter(other ->
                        other.grounds().kind().equals(question.grounds().kind()))
                .filter(other -> restsOn(other, places))
                .findFirst();
    }

    private static boolean restsOn(Question question, List<Span> places) {
        return question.grounds().evidence().stream()
                .anyMatch(proof -> places.stream().anyMatch(proof.span()::overlaps));
    }

    private static State state(Optional<Question> now, Draft draft) {
        var id = now.map(Question::id);
        if (id.isEmpty()) {
            return State.RETIRED;
        }
        return draft.ruling(id.get())
                .map(ruling -> ruling == Ruling.REJECTED ? State.RETIRED : approved(id.get(), draft))
                .orElse(State.WAITING);
    }

    private static State approved(QuestionId id, Draft draft) {
        return draft.edited().contains(id) ? State.REWRITTEN : State.ACCEPTED;
    }
}
