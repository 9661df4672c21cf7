package ijaza.usecase.instructor;

import ijaza.attempt.Attempt;
import ijaza.attempt.Score;
import ijaza.certificate.OlderText;
import ijaza.person.Person;
import ijaza.progress.CourseProgress;
import ijaza.progress.QuizProgress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One learner of a course with everything that was done in it.
 *
 * @param olderText what the certificate rests on where the document has changed since
 */
public record LearnerRow(
        Person person, Instant enrolledAt, CourseProgress progress, Standing standing, Optional<OlderText> olderText) {

    /** The best finished final. */
    public Optional<Score> finalScore() {
        return progress.finalQuiz().flatMap(QuizProgress::best).flatMap(Attempt::score);
    }

    public long passedQuizzes() {
        return lessonQuizzes().filter(QuizProgress::isPassed).count();
    }

    public long quizzes() {
        return lessonQuizzes().count();
    }

    /** All attempts at all quizzes, the newest first. */
    public List<Attempt> attempts() {
        return progress.quizzes().stream()
                .flatMap(quiz -> quiz.attempts().stream())
                .sorted(Comparator.comparing(Attempt::startedAt).reversed())
                .toList();
    }

    /** The last moment at which anything was done here. */
    public Instant lastActive() {
        var attempts = attempts().stream()
                .map(attempt -> attempt.finished().map(state -> state.at()).orElse(attempt.startedAt()));
        var read = progress.lessons().stream().flatMap(lesson -> Stream.ofNullable(lesson.readAt()));
        return Stream.concat(attempts, read).max(Comparator.naturalOrder()).orElse(enrolledAt);
    }

    private Stream<QuizProgress> lessonQuizzes() {
        return progress.quizzes().stream().filter(quiz -> !quiz.quiz().id().isFinal());
    }
}
