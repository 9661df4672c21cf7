package ijaza.course;

import java.util.List;

/** One section of the document, to be read as it stands. */
public record Lesson(LessonId id, String title, List<Block> blocks) {

    public Lesson {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a lesson has at least one block");
        }
        blocks = List.copyOf(blocks);
    }
}
