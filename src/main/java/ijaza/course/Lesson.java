package ijaza.course;

import ijaza.text.Span;
import java.util.List;

/** A part of the document, to be read as it stands; headings of smaller parts in it are blocks too, but no evidence. */
public record Lesson(LessonId id, String title, List<Block> blocks) {

    public Lesson {
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("a lesson has at least one block");
        }
        blocks = List.copyOf(blocks);
    }

    /** Whether a block of this lesson that is no heading holds the beginning of a place in the source. */
    public boolean covers(Span place) {
        return blocks.stream()
                .filter(block -> block.kind().isBody())
                .map(Block::span)
                .anyMatch(span -> span.start() <= place.start() && place.start() < span.end());
    }
}
