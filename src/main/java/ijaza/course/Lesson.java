package ijaza.course;

import ijaza.text.Span;
import java.util.List;

/** One section of the document, to be read as it stands. */
public record Lesson(LessonId id, String title, List<Block> blocks) {

    public Lesson {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a lesson has at least one block");
        }
        blocks = List.copyOf(blocks);
    }

    /** Whether a block of this lesson holds the beginning of a place in the source. */
    public boolean covers(Span place) {
        return blocks.stream()
                .map(Block::span)
                .anyMatch(span -> span.start() <= place.start() && place.start() < span.end());
    }
}
