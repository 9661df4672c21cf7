package ijaza.attempt;

import ijaza.course.Course;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.course.VersionId;
import ijaza.person.PersonId;
import ijaza.question.Fraction;
import ijaza.question.Response;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Attempts of one learner for tests. */
public final class SampleAttempts {

    public static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    public static final PersonId MARYAM = new PersonId(UUID.fromString("01900000-0000-7000-8000-000000000001"));
    public static final VersionId VERSION = new VersionId(UUID.fromString("01900000-0000-7000-8000-0000000000aa"));
    public static final History NOTHING_ASKED = new History(Set.of(), Set.of());

    private SampleAttempts() {}

    public static Attempt open(QuizId quiz, int number) {
        return open(SampleCourse.course(), quiz, number);
    }

    public static Attempt open(Course course, QuizId quiz, int number) {
        return new Attempt(
                new AttemptId(new UUID(quiz.hashCode(), number)),
                MARYAM,
                course.id(),
                VERSION,
                quiz,
                number,
                Draw.paper(course, course.quiz(quiz).orElseThrow(), NOTHING_ASKED, number),
                NOON.plusSeconds(number),
                new State.Open());
    }

    public static Attempt finished(QuizId quiz, int number, int earned) {
        var open = open(quiz, number);
        var score = new Score(
                new Fraction(earned, 1),
                open.paper().size(),
                earned * 5 >= open.paper().size() * 4);
        return open.finish(NOON.plusSeconds(number), score);
    }

    public static Step answered(int slot, Response response, String device, int sequence) {
        var attempt = new AttemptId(new UUID(0, 1));
        return new Step(attempt, slot, response, null, MARYAM, device, sequence, NOON.plusSeconds(sequence));
    }

    public static Response chosen(Integer... positions) {
        return new Response.Chosen(List.of(positions));
    }
}
