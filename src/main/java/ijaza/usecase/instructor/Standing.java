package ijaza.usecase.instructor;

import ijaza.progress.CourseProgress;
import ijaza.progress.LessonProgress;
import ijaza.progress.QuizProgress;

/** Where a learner stands in a course, from the first day to the certificate. */
public enum Standing {
    NOT_BEGUN,
    LEARNING,
    COMPLETED,
    CERTIFIED;

    static Standing of(CourseProgress progress, boolean certified) {
        if (certified) {
            return CERTIFIED;
        } else if (progress.completion().isReached()) {
            return COMPLETED;
        }
        return hasBegun(progress) ? LEARNING : NOT_BEGUN;
    }

    private static boolean hasBegun(CourseProgress progress) {
        return progress.lessons().stream().anyMatch(LessonProgress::opened)
                || progress.quizzes().stream().map(QuizProgress::attempts).anyMatch(attempts -> !attempts.isEmpty());
    }
}
