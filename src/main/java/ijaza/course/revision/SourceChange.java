package ijaza.course.revision;

import ijaza.text.Span;
import java.util.Optional;

/** What became of a sentence; spans count in the document that the sentence stands in. */
public sealed interface SourceChange {

    /** Word for word the same, at the same place between its neighbours. */
    record Kept(Span before, Span after) implements SourceChange {}

    /** Word for word the same, at another place. */
    record Moved(Span before, Span after) implements SourceChange {}

    /** Another sentence that says much the same stands in its place. */
    record Changed(Span before, Span after) implements SourceChange {}

    record Removed(Span before) implements SourceChange {}

    record Added(Span after) implements SourceChange {}

    /** Where it stood in the older document. */
    default Optional<Span> wasAt() {
        return switch (this) {
            case Kept(var before, var _) -> Optional.of(before);
            case Moved(var before, var _) -> Optional.of(before);
            case Changed(var before, var _) -> Optional.of(before);
            case Removed(var before) -> Optional.of(before);
            case Added _ -> Optional.empty();
        };
    }

    /** Where it stands in the newer document. */
    default Optional<Span> isAt() {
        return switch (this) {
            case Kept(var _, var after) -> Optional.of(after);
            case Moved(var _, var after) -> Optional.of(after);
            case Changed(var _, var after) -> Optional.of(after);
            case Added(var after) -> Optional.of(after);
            case Removed _ -> Optional.empty();
        };
    }

    /** Whether the words themselves are others than before. */
    default boolean isOfWords() {
        return !(this instanceof Kept) && !(this instanceof Moved);
    }
}
