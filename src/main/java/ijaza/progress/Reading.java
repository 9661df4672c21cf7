package ijaza.progress;

import ijaza.course.CourseId;
import ijaza.course.LessonId;
import ijaza.person.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far somebody has read a lesson; {@code block} is the place to go on from, counted from 0. */
public record Reading(
        PersonId learner,
        CourseId course,
        LessonId lesson,
        int block,
        Instant openedAt,
        @Nullable Instant finishedAt) {

    public boolean isFinished() {
        return finishedAt != null;
    }
}
