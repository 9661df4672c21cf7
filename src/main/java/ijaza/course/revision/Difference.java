package ijaza.course.revision;

import ijaza.course.revision.SourceChange.Added;
import ijaza.course.revision.SourceChange.Changed;
import ijaza.course.revision.SourceChange.Kept;
import ijaza.course.revision.SourceChange.Moved;
import ijaza.course.revision.SourceChange.Removed;
import ijaza.document.SourceDocument;
import ijaza.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two versions of a document, sentence by sentence in the order of the newer one; what is gone stands where it stood. */
public record Difference(SourceDocument before, SourceDocument after, List<SourceChange> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    public static Difference of(SourceDocument before, SourceDocument after) {
        return new Difference(before, after, new Comparing(before, after).changes());
    }

    /** Whether no word has changed. */
    public boolean isNone() {
        return changes.stream().noneMatch(SourceChange::isOfWords);
    }

    /** Whether a place of the older document touches a sentence that has changed or is gone. */
    public boolean touches(Span place) {
        return changes.stream()
                .filter(SourceChange::isOfWords)
                .anyMatch(change -> change.wasAt().filter(place::overlaps).isPresent());
    }

    /** Where the words at a place of the older document stand now, if they stand in the newer one as they were. */
    public Optional<Span> now(Span place) {
        return changes.stream()
                .flatMap(change -> switch (change) {
                    case Kept(var old, var now) -> moved(old, now, place).stream();
                    case Moved(var old, var now) -> moved(old, now, place).stream();
                    case Changed _, Removed _, Added _ -> Stream.empty();
                })
                .filter(now -> after.text().startsWith(place.of(before.text()), now.start()))
                .findFirst();
    }

    /** The sentences of the newer document that stand in place of the changed ones here. */
    public List<Span> insteadOf(Span place) {
        return changes.stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .filter(changed -> changed.before().overlaps(place))
                .map(Changed::after)
                .toList();
    }

    private static Optional<Span> moved(Span old, Span now, Span place) {
        if (place.start() < old.start() || place.start() >= old.end()) {
            return Optional.empty();
        }
        var by = now.start() - old.start();
        return Optional.of(new Span(place.start() + by, place.end() + by));
    }
}
