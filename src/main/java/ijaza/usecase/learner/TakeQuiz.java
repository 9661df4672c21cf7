package ijaza.usecase.learner;

import ijaza.attempt.Answers;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Fitting;
import ijaza.attempt.Grading;
import ijaza.attempt.Journal;
import ijaza.attempt.Score;
import ijaza.attempt.Step;
import ijaza.attempt.Task;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shows a paper, saves its answers one by one, and hands it in; one whose time is up is handed in as it stands. */
@Component
public class TakeQuiz {

    /** An answer that was sent in time may arrive a little later. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final OwnAttempts own;
    private final Attempts attempts;
    private final Journal journal;
    private final Clock clock;

    TakeQuiz(OwnAttempts own, Attempts attempts, Journal journal, Clock clock) {
        this.own = own;
        this.attempts = attempts;
        this.journal = journal;
        this.clock = clock;
    }

    /** The paper with the answers so far; empty where there is no such attempt, or it is somebody else's. */
    public Optional<Sheet> paper(AttemptId id) {
        return find(id).map(found -> sheet(found, Answers.of(attempts.steps(id))));
    }

    /** Saves an answer; it is on disk when this says so. */
    public Saving answer(AttemptId id, Answer answer) {
        return find(id).map(found -> answer(found, answer)).orElseGet(Saving.NoSuchAttempt::new);
    }

    /** Hands a paper in and marks it; doing it again gives the same score. Empty where there is no such attempt, or it is somebody else's. */
    public Optional<Score> finish(AttemptId id) {
        return find(id).map(this::finish);
    }

    private Optional<OwnAttempt> find(AttemptId id) {
        return own.find(id).map(found -> {
            if (found.attempt().isOpen() && lastMoment(found).isBefore(clock.instant())) {
                finish(found);
                return again(found);
            }
            return found;
        });
    }

    private static Instant lastMoment(OwnAttempt found) {
        return found.attempt()
                .dueAt(found.quiz().rules())
                .map(due -> due.plus(GRACE))
                .orElse(Instant.MAX);
    }

    private Saving answer(OwnAttempt found, Answer answer) {
        var question = found.questionAt(answer.slot());
        if (question.isEmpty() || !Fitting.fits(question.get(), answer.response())) {
            return new Saving.Malformed();
        }
        var readings = AmbiguousDates.in(question.get(), answer.response());
        return readings.isEmpty() ? save(found, answer) : new Saving.AskBack(readings);
    }

    private Saving save(OwnAttempt found, Answer answer) {
        var step = new Step(
                found.attempt().id(),
                answer.slot(),
                found.item(answer.slot()).authored(answer.response()),
                null,
                found.attempt().learner(),
                answer.device(),
                answer.sequence(),
                clock.instant());
        return switch (journal.append(step)) {
            case Journal.Entry.Added(var at) -> new Saving.Saved(at);
            case Journal.Entry.Repeated(var at) -> new Saving.AlreadySaved(at);
            case Journal.Entry.Clashing _ -> new Saving.Malformed();
            case Journal.Entry.Over _ -> new Saving.AttemptOver();
        };
    }

    private Score finish(OwnAttempt found) {
        var attempt = found.attempt();
        return attempt.score().orElseGet(() -> mark(found).orElseGet(() -> finish(again(found))));
    }

    /** Marked outside the transaction; empty where an answer or another window came in between. */
    private Optional<Score> mark(OwnAttempt found) {
        var attempt = found.attempt();
        var steps = attempts.steps(attempt.id());
        var answers = Answers.of(steps);
        var marks = Grading.marks(attempt.paper(), found.quiz(), answers);
        var score = Grading.score(marks, found.quiz().rules().passMark());
        var now = Collections.min(List.of(clock.instant(), lastMoment(found)));
        var marked = Grading.steps(attempt, answers, marks, attempt.learner(), now);
        return attempts.finish(attempt.finish(now, score), marked, steps.size())
                ? Optional.of(score)
                : Optional.empty();
    }

    private OwnAttempt again(OwnAttempt found) {
        return own.find(found.attempt().id()).orElseThrow();
    }

    private Sheet sheet(OwnAttempt found, Answers answers) {
        var attempt = found.attempt();
        var lines = IntStream.range(0, attempt.paper().size())
                .mapToObj(slot -> line(found, answers, slot))
                .toList();
        return new Sheet(
                attempt.id(),
                attempt.course(),
                found.course().title(),
                found.course().language(),
                attempt.quiz(),
                found.quiz().title(),
                found.quiz().rules(),
                attempt.number(),
                attempt.startedAt(),
                attempt.isOpen(),
                attempt.dueAt(found.quiz().rules()).map(this::timeUntil).orElse(null),
                lines);
    }

    private Duration timeUntil(Instant due) {
        var left = Duration.between(clock.instant(), due);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private static Sheet.Line line(OwnAttempt found, Answers answers, int slot) {
        var item = found.item(slot);
        return new Sheet.Line(
                slot,
                Task.of(found.question(slot), item),
                item.shown(answers.response(slot)),
                answers.given(slot).map(Answers.Given::at).orElse(null));
    }
}
