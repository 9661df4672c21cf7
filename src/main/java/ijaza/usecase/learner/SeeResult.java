package ijaza.usecase.learner;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Disclosure;
import ijaza.attempt.Reviewed;
import ijaza.attempt.State;
import ijaza.attempt.Turn;
import ijaza.course.Course;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Shows what came of an attempt, and the keys once the quiz's rules allow it. */
@Component
public class SeeResult {

    private final OwnAttempts own;
    private final Attempts attempts;
    private final Courses courses;
    private final Clock clock;

    SeeResult(OwnAttempts own, Attempts attempts, Courses courses, Clock clock) {
        this.own = own;
        this.attempts = attempts;
        this.courses = courses;
        this.clock = clock;
    }

    public Result of(AttemptId id) {
        return own.find(id).map(this::result).orElseGet(Result.NoSuchAttempt::new);
    }

    private Result result(OwnAttempt found) {
        return switch (found.attempt().state()) {
            case State.Open _ -> new Result.StillOpen(found.attempt().id());
            case State.Finished finished -> result(found, finished);
        };
    }

    private Result result(OwnAttempt found, State.Finished finished) {
        var attempt = found.attempt();
        var tries = tries(attempt);
        var head = head(found, finished, Turn.of(found.quiz(), tries, clock.instant()));
        var reviewed = Reviewed.all(attempt.paper(), found.quiz(), attempts.steps(attempt.id()));
        var disclosure = Disclosure.of(found.quiz().rules(), tries, attempt);
        return disclosure == Disclosure.SHOWN
                ? new Result.Explained(head, explain(found, reviewed))
                : new Result.ScoreOnly(head, disclosure, toRevise(found.course(), reviewed));
    }

    private List<Attempt> tries(Attempt attempt) {
        return attempts.of(attempt.learner(), attempt.course()).stream()
                .filter(other -> other.quiz().equals(attempt.quiz()))
                .toList();
    }

    private List<Result.Explanation> explain(OwnAttempt found, List<Reviewed> reviewed) {
        var newest =
                courses.newest(found.course().id()).map(CourseVersion::course).orElseGet(found::course);
        return reviewed.stream()
                .map(answer -> new Result.Explanation(answer, Quotes.of(answer, newest)))
                .toList();
    }

    /** In the order of the lessons. */
    private static List<Result.Revision> toRevise(Course course, List<Reviewed> reviewed) {
        var lost = reviewed.stream()
                .filter(answer -> !answer.isRight())
                .map(answer ->
                        course.lessonAt(answer.evidence().getFirst().span()).orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return course.lessons().stream()
                .filter(lost::contains)
                .map(lesson -> new Result.Revision(lesson.id(), lesson.title()))
                .toList();
    }

    private static Result.Head head(OwnAttempt found, State.Finished finished, Turn turn) {
        var attempt = found.attempt();
        return new Result.Head(
                attempt.id(),
                attempt.course(),
                found.course().title(),
                found.course().language(),
                attempt.quiz(),
                found.quiz().title(),
                found.quiz().rules(),
                attempt.number(),
                finished.at(),
                finished.score(),
                turn);
    }
}
