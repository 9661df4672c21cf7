package ijaza.attempt;

import ijaza.course.CourseId;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.course.VersionId;
import ijaza.person.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * One learner's try at one quiz of one published version.
 *
 * @param number counts the learner's tries at this quiz from 1
 */
public record Attempt(
        AttemptId id,
        PersonId learner,
        CourseId course,
        VersionId version,
        QuizId quiz,
        int number,
        Paper paper,
        Instant startedAt,
        State state) {

    public Attempt {
        if (number < 1) {
            throw new IllegalArgumentException("attempts are counted from 1");
        }
    }

    public boolean isOpen() {
        return state instanceof State.Open;
    }

    /** When a learner's time ends, where the quiz limits it. */
    public Optional<Instant> dueAt(QuizRules rules) {
        return Optional.ofNullable(rules.limit()).map(startedAt::plus);
    }

    public Optional<State.Finished> finished() {
        return state instanceof State.Finished finished ? Optional.of(finished) : Optional.empty();
    }

    public Optional<Score> score() {
        return finished().map(State.Finished::score);
    }

    public boolean isPassed() {
        return score().filter(Score::passed).isPresent();
    }

    public Attempt finish(Instant at, Score score) {
        return new Attempt(id, learner, course, version, quiz, number, paper, startedAt, new State.Finished(at, score));
    }
}
