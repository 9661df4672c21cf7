package ijaza.course;

import ijaza.question.Question;
import ijaza.question.QuestionId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A course in the making: all that its document offers, and what its author has decided about it.
 *
 * @param rulings about questions that were decided; the others wait
 * @param edited the questions whose words are the author's
 * @param revision which keeping of the draft this is; 0 before the first
 */
public record Draft(
        Course proposal, Map<QuestionId, Ruling> rulings, Set<QuestionId> edited, Instant changedAt, long revision) {

    public Draft {
        rulings = Map.copyOf(rulings);
        edited = Set.copyOf(edited);
    }

    /** A document's file as it came. */
    public record Original(String name, byte[] bytes) {}

    /** A proposal about which nobody has decided anything. */
    public static Draft undecided(Course proposal, Instant now) {
        return new Draft(proposal, Map.of(), Set.of(), now, 0);
    }

    public CourseId id() {
        return proposal.id();
    }

    public Stream<Question> questions() {
        return proposal.questions();
    }

    public Optional<Question> question(QuestionId wanted) {
        return questions().filter(question -> question.id().equals(wanted)).findFirst();
    }

    public Optional<Ruling> ruling(QuestionId question) {
        return Optional.ofNullable(rulings.get(question));
    }

    /** How many questions wait for a decision. */
    public long waiting() {
        return questions()
                .filter(question -> !rulings.containsKey(question.id()))
                .count();
    }

    public Draft ruled(QuestionId question, @Nullable Ruling ruling, Instant now) {
        var changed = new HashMap<>(rulings);
        if (ruling == null) {
            changed.remove(question);
        } else {
            changed.put(question, ruling);
        }
        return new Draft(proposal, changed, edited, now, revision);
    }

    /** With every question approved that waited for a decision. */
    public Draft approvingTheRest(Instant now) {
        var changed = new HashMap<>(rulings);
        questions().forEach(question -> changed.putIfAbsent(question.id(), Ruling.APPROVED));
        return new Draft(proposal, changed, edited, now, revision);
    }

    /** With other words for a question, which counts as approved by whoever wrote them. */
    public Draft reworded(Question question, Instant now) {
        var words = new HashSet<>(edited);
        words.add(question.id());
        return new Draft(proposal.withQuestion(question), rulings, words, now, revision)
                .ruled(question.id(), Ruling.APPROVED, now);
    }

    /** With a question of the author's own, which counts as approved by whoever wrote it. */
    public Draft joinedBy(Course asking, QuestionId question, Instant now) {
        return with(asking, now).ruled(question, Ruling.APPROVED, now);
    }

    public Draft with(Course changed, Instant now) {
        return new Draft(changed, rulings, edited, now, revision);
    }

    /** The same draft as it is once it has been kept. */
    public Draft kept(long as) {
        return new Draft(proposal, rulings, edited, changedAt, as);
    }

    /** What is handed on: all but what was rejected; a review holds only where nothing has been touched since. */
    public Course handedOn() {
        var isUntouched = edited.isEmpty() && approved().equals(proposal);
        return isUntouched
                ? proposal
                : proposal.asking(question -> ruling(question.id())
                                .filter(Ruling.REJECTED::equals)
                                .isEmpty())
                        .reviewed(null);
    }

    /** What may be published: the proposal with its approved questions alone. */
    public Course approved() {
        return proposal.asking(question ->
                ruling(question.id()).filter(Ruling.APPROVED::equals).isPresent());
    }
}
