package ijaza.progress;

import ijaza.course.Lesson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a learner is with one lesson; {@code block} is the place to go on from. */
public record LessonProgress(
        Lesson lesson, int block, boolean opened, @Nullable Instant readAt) {

    static LessonProgress of(Lesson lesson, @Nullable Reading reading) {
        if (reading == null) {
            return new LessonProgress(lesson, 0, false, null);
        }
        var last = lesson.blocks().size() - 1;
        return new LessonProgress(lesson, Math.min(reading.block(), last), true, reading.finishedAt());
    }

    public boolean isRead() {
        return readAt != null;
    }
}
