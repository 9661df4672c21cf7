package ijaza.usecase.learner;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Disclosure;
import ijaza.attempt.Reviewed;
import ijaza.attempt.Score;
import ijaza.attempt.Turn;
import ijaza.course.CourseId;
import ijaza.course.LessonId;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.text.Language;
import ijaza.text.Span;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of an attempt, as far as its learner may know. */
public sealed interface Result {

    /** Each question with its key and why. */
    record Explained(Head head, List<Explanation> answers) implements Result {

        public Explained {
            answers = List.copyOf(answers);
        }
    }

    /** The score alone, why no more, and which lessons to read again. */
    record ScoreOnly(Head head, Disclosure why, List<Revision> toRevise) implements Result {

        public ScoreOnly {
            toRevise = List.copyOf(toRevise);
        }
    }

    /** It was not handed in yet. */
    record StillOpen(AttemptId attempt) implements Result {}

    /** There is none, or it is somebody else's; nobody learns which. */
    record NoSuchAttempt() implements Result {}

    /** What every result says; {@code turn} tells whether another try may begin. */
    record Head(
            AttemptId attempt,
            CourseId course,
            String courseTitle,
            Language language,
            QuizId quiz,
            String quizTitle,
            QuizRules rules,
            int number,
            Instant finishedAt,
            Score score,
            Turn turn) {}

    /** A question with its key, and the sentences that prove it. */
    record Explanation(Reviewed reviewed, List<Quoted> quotes) {

        public Explanation {
            quotes = List.copyOf(quotes);
        }
    }

    /** A sentence of the document; {@code place} leads to it, where the course's newest version still has it. */
    record Quoted(String text, @Nullable Place place) {}

    /** A place in a lesson, to be highlighted there. */
    record Place(LessonId lesson, Span span) {}

    /** A lesson that a lost mark points to. */
    record Revision(LessonId lesson, String title) {}
}
