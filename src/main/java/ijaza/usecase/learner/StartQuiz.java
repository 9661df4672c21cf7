package ijaza.usecase.learner;

import ijaza.attempt.Attempt;
import ijaza.attempt.AttemptId;
import ijaza.attempt.Attempts;
import ijaza.attempt.Draw;
import ijaza.attempt.History;
import ijaza.attempt.State;
import ijaza.attempt.Turn;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.enrolment.Enrolment;
import ijaza.enrolment.Enrolments;
import ijaza.person.PersonId;
import ijaza.person.SignedIn;
import ijaza.person.TimeOrderedId;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins a quiz with a newly drawn paper, or goes on with the open one. */
@Component
public class StartQuiz {

    private final SecureRandom chance = new SecureRandom();
    private final SignedIn signedIn;
    private final Courses courses;
    private final Enrolments enrolments;
    private final Attempts attempts;
    private final Clock clock;

    StartQuiz(SignedIn signedIn, Courses courses, Enrolments enrolments, Attempts attempts, Clock clock) {
        this.signedIn = signedIn;
        this.courses = courses;
        this.enrolments = enrolments;
        this.attempts = attempts;
        this.clock = clock;
    }

    public Start start(CourseId course, QuizId quiz) {
        var learner = signedIn.person().id();
        return courses.newest(course)
                .flatMap(version -> version.course().quiz(quiz).map(found -> start(learner, version, found)))
                .orElseGet(Start.NoSuchQuiz::new);
    }

    private Start start(PersonId learner, CourseVersion version, Quiz quiz) {
        var now = clock.instant();
        var before = attempts.of(learner, version.course().id());
        var atThisQuiz = at(quiz, before);
        return switch (Turn.of(quiz, atThisQuiz, now)) {
            case Turn.Running(var attempt) -> new Start.Resumed(attempt.id());
            case Turn.Paused(var until) -> new Start.MustWait(until);
            case Turn.Nothing _ -> new Start.EmptyQuiz();
            case Turn.Free _ -> open(draw(learner, version, quiz, before, now));
        };
    }

    private Attempt draw(PersonId learner, CourseVersion version, Quiz quiz, List<Attempt> before, Instant now) {
        var course = version.course();
        var history = History.of(course, before.stream().map(Attempt::paper).toList());
        return new Attempt(
                new AttemptId(TimeOrderedId.next(now, chance)),
                learner,
                course.id(),
                version.id(),
                quiz.id(),
                at(quiz, before).size() + 1,
                Draw.paper(course, quiz, history, chance.nextLong()),
                now,
                new State.Open());
    }

    /** Where the same learner was faster in another window, that attempt goes on. */
    private Start open(Attempt attempt) {
        enrolments.enrol(new Enrolment(attempt.learner(), attempt.course(), attempt.startedAt()));
        if (attempts.open(attempt)) {
            return new Start.Started(attempt.id());
        }
        return attempts.of(attempt.learner(), attempt.course()).stream()
                .filter(other -> other.isOpen() && other.quiz().equals(attempt.quiz()))
                .<Start>map(other -> new Start.Resumed(other.id()))
                .findFirst()
                .orElseGet(() -> start(attempt.course(), attempt.quiz()));
    }

    private static List<Attempt> at(Quiz quiz, List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.quiz().equals(quiz.id()))
                .toList();
    }
}
