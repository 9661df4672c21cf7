package ijaza.course;

import ijaza.document.Passage;
import ijaza.fact.Doubt;
import ijaza.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a lesson as it is shown.
 *
 * @param marked the part of the text to highlight, counted from the text's own beginning
 * @param doubtful the words in which the document itself seems mistaken
 */
public record ShownBlock(
        Passage.Kind kind, String text, @Nullable Span marked, List<String> doubtful) {

    public ShownBlock {
        doubtful = List.copyOf(doubtful);
    }

    public static ShownBlock of(Block block, @Nullable Span highlight, List<Doubt> doubts) {
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
        var from = Math.max(span.start(), block.span().start()) - block.span().start();
        var to = Math.min(span.end(), block.span().end()) - block.span().start();
        return from < to ? new Span(from, to) : null;
    }
}
