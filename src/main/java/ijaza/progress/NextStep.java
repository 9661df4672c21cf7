package ijaza.progress;

import ijaza.attempt.AttemptId;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import java.time.Instant;

/** What a learner does next in a course. */
public sealed interface NextStep {

    /** Read on at a block of a lesson, counted from 0. */
    record ReadLesson(LessonId lesson, int block) implements NextStep {}

    /** Take the quiz of a lesson that was read. */
    record TakeQuiz(QuizId quiz) implements NextStep {}

    /** Go on with a paper, at the very question, counted from 0. */
    record ResumeAttempt(AttemptId attempt, QuizId quiz, int slot) implements NextStep {}

    /** Take the final. */
    record TakeFinal() implements NextStep {}

    /** The final's tries are used; the next ones begin at this moment. */
    record WaitUntil(Instant until) implements NextStep {}

    /** The course is completed, its certificate not issued yet. */
    record ClaimCertificate() implements NextStep {}

    /** Nothing is left to do. */
    record Done() implements NextStep {}
}
