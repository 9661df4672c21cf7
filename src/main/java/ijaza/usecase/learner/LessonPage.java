package ijaza.usecase.learner;

import ijaza.course.Block;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import ijaza.course.Quiz;
import ijaza.course.QuizId;
import ijaza.document.Passage;
import ijaza.fact.Doubt;
import ijaza.text.Language;
import ijaza.text.Span;
import java.util.List;
import java.util.Objects;
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

    /**
     * A piece of the lesson.
     *
     * @param marked the part of the text to highlight, counted from the text's own beginning
     * @param doubtful the words in which the document itself seems mistaken
     */
    public record ShownBlock(
            Passage.Kind kind, String text, @Nullable Span marked, List<String> doubtful) {

        public ShownBlock {
            doubtful = List.copyOf(doubtful);
        }

        static ShownBlock of(Block block, @Nullable Span highlight, List<Doubt> doubts) {
            return new ShownBlock(
                    block.kind(),
                    block.text(),
                    highlight == null ? null : part(block, highlight),
                    doubts.stream()
                            .map(doubt -> part(block, doubt.span()))
                            .filter(Objects::nonNull)
                            .map(part -> part.of(block.text()))
                            .toList());
        }

        private static @Nullable Span part(Block block, Span span) {
            var from =
                    Math.max(span.start(), block.span().start()) - block.span().start();
            var to = Math.min(span.end(), block.span().end()) - block.span().start();
            return from < to ? new Span(from, to) : null;
        }
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
