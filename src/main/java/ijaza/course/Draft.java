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
 * @param original the file that the document came as, or null where it was typed in
 */
public record Draft(
        Course proposal,
        Map<QuestionId, Ruling> rulings,
        Set<QuestionId> edited,
        @Nullable Original original,
        Instant changedAt) {

    public Draft {
        rulings = Map.copyOf(rulings);
        edited = Set.copyOf(edited);
    }

    /** A document's file as it came. */
    public record Original(String name, byte[] bytes) {}

    public CourseId id() {
        return proposal.id();
    }

    public Stream<Question> questions() {
        return proposal.quizzes().stream().flatMap(quiz -> quiz.pool().stream());
    }

    public Optional<Question> question(QuestionId wanted) {
        return questions().filter(question -> question.id().equals(wanted)).findFirst();
    }

    public Optional<Ruling> ruling(QuestionId question) {
        return Optional.ofNullable(rulings.get(question));
    }

    public Draft ruled(QuestionId question, @Nullable Ruling ruling, Instant now) {
        var changed = new HashMap<>(rulings);
        if (ruling == null) {
            changed.remove(question);
        } else {
            changed.put(question, ruling);
        }
        return new Draft(proposal, changed, edited, original, now);
    }

    /** With other words for a question, which counts as approved by whoever wrote them. */
    public Draft reworded(Question question, Instant now) {
        var words = new HashSet<>(edited);
        words.add(question.id());
        return new Draft(proposal.withQuestion(question), rulings, words, original, now)
                .ruled(question.id(), Ruling.APPROVED, now);
    }

    public Draft with(Course changed, Instant now) {
        return new Draft(changed, rulings, edited, original, now);
    }

    /** What may be published: the proposal with its approved questions alone. */
    public Course approved() {
        return proposal.asking(question ->
                ruling(question.id()).filter(Ruling.APPROVED::equals).isPresent());
    }
}
