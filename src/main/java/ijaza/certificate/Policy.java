package ijaza.certificate;

import ijaza.attempt.Attempt;
import ijaza.progress.CourseProgress;
import ijaza.progress.QuizProgress;
import java.util.List;
import java.util.Optional;

/** One demand of a certificate; where it is not met, it says what is missing. */
@FunctionalInterface
interface Policy {

    List<Policy> ALL = List.of(Policy::lessonsAreRead, Policy::finalIsTaken, Policy::finalIsPassed);

    Optional<Missing> missing(CourseProgress progress);

    private static Optional<Missing> lessonsAreRead(CourseProgress progress) {
        var unread = progress.completion().unreadLessons();
        return unread > 0 ? Optional.of(new Missing.UnreadLessons(unread)) : Optional.empty();
    }

    /** Asked by every rule, because a certificate prints a score. */
    private static Optional<Missing> finalIsTaken(CourseProgress progress) {
        var taken = progress.finalQuiz().filter(QuizProgress::wasTaken).isPresent();
        return taken ? Optional.empty() : Optional.of(new Missing.FinalNotTaken());
    }

    private static Optional<Missing> finalIsPassed(CourseProgress progress) {
        return progress.finalQuiz()
                .flatMap(QuizProgress::best)
                .flatMap(Attempt::score)
                .filter(score -> progress.completion().finalMissing())
                .map(score -> new Missing.FinalNotPassed(score.share()));
    }
}
