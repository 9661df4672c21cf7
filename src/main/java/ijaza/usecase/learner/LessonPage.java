package ijaza.usecase.learner;

import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.course.ShownBlock;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson to be read, with the way on from it.
 *
 * @param place the block to go on from, counted from 0
 * @param quiz the lesson's quiz, absent where it has none or an empty one
 */
public record LessonPage(
        CourseId course,
        String courseTitle,
        Language language,
        LessonId id,
        String title,
        List<ShownBlock> blocks,
        int place,
        boolean read,
        @Nullable LessonId previous,
        @Nullable LessonId next,
        @Nullable QuizId quiz) {

    public LessonPage {
        blocks = List.copyOf(blocks);
    }

    static LessonPage of(Course course, Lesson lesson, @Nullable Span highlight, int place, boolean read) {
        var index = course.lessons().indexOf(lesson);
        return new LessonPage(
                course.id(),
                course.title(),
                course.language(),
                lesson.id(),
                lesson.title(),
                lesson.blocks().stream()
                        .map(block -> ShownBlock.of(block, highlight, course.doubts()))
                        .toList(),
                Math.min(place, lesson.blocks().size() - 1),
                read,
                neighbour(course, index - 1),
                neighbour(course, index + 1),
                course.quiz(QuizId.of(lesson.id()))
                        .filter(quiz -> !quiz.pool().isEmpty())
                        .map(Quiz::id)
                        .orElse(null));
    }

    private static @Nullable LessonId neighbour(Course course, int index) {
        return index < 0 || index >= course.lessons().size()
                ? null
                : course.lessons().get(index).id();
    }
}
