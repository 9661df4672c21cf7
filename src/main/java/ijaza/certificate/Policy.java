package ijaza.certificate;

import ijaza.course.CompletionRule;
import java.util.List;
import java.util.Optional;

/** One demand of a certificate; where it is not met, it says what is missing. */
@FunctionalInterface
interface Policy {

    List<Policy> ALL = List.of(Policy::lessonsAreRead, Policy::finalIsTaken, Policy::finalIsPassed);

    Optional<Missing> missing(CompletionRule rule, Achievement done);

    private static Optional<Missing> lessonsAreRead(CompletionRule rule, Achievement done) {
        var asked = rule.allLessonsRead() && done.unreadLessons() > 0;
        return asked ? Optional.of(new Missing.UnreadLessons(done.unreadLessons())) : Optional.empty();
    }

    /** Asked by every rule, because a certificate prints a score. */
    private static Optional<Missing> finalIsTaken(CompletionRule rule, Achievement done) {
        return done.best().isEmpty() ? Optional.of(new Missing.FinalNotTaken()) : Optional.empty();
    }

    private static Optional<Missing> finalIsPassed(CompletionRule rule, Achievement done) {
        return done.best()
                .map(Achievement.Final::score)
                .filter(score -> rule.finalPassed() && !score.passed())
                .map(score -> new Missing.FinalNotPassed(score.share()));
    }
}
