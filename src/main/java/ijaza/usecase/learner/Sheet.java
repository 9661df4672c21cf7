package ijaza.usecase.learner;

import ijaza.attempt.AttemptId;
import ijaza.attempt.Task;
import ijaza.course.CourseId;
import ijaza.course.QuizId;
import ijaza.course.QuizRules;
import ijaza.question.Response;
import ijaza.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper as it may travel to the learner's browser: tasks and the learner's own answers, no key and no question's id. */
public record Sheet(
        AttemptId attempt,
        CourseId course,
        String courseTitle,
        Language language,
        QuizId quiz,
        String quizTitle,
        QuizRules rules,
        int number,
        Instant startedAt,
        boolean open,
        @Nullable Duration left,
        List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** A task with the answer so far, in shown positions, and when that was saved. */
    public record Line(
            int slot,
            Task task,
            Response response,
            @Nullable Instant savedAt) {}
}
