package ijaza.course.revision;

import ijaza.course.Course;
import ijaza.course.Lesson;
import ijaza.text.Span;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Where in an older course the passages of a newer document were taught, word for word or in like words. */
final class Placing {

    private final TreeMap<Integer, Taught> old;
    private final TreeMap<Integer, Taught> now;
    private final Map<Place, Place> places = new HashMap<>();

    /** A block of a lesson, both counted from 0 in their course. */
    record Place(int lesson, int block) {}

    /** A block's place in the text and in its course. */
    private record Taught(Span span, Place place) {}

    /** @param former what the older document is as nobody arranged it */
    Placing(Course before, Course former, Course fresh, Difference difference) {
        old = byStart(before);
        now = byStart(fresh);
        Predicate<SourceChange> hasMoved = SourceChange.Moved.class::isInstance;
        difference.changes().stream().filter(hasMoved.negate()).forEach(this::put);
        difference.changes().stream().filter(hasMoved).forEach(this::put);
        putRewritten(former.lessons(), fresh.lessons());
    }

    private static TreeMap<Integer, Taught> byStart(Course course) {
        var taught = new TreeMap<Integer, Taught>();
        for (var lesson = 0; lesson < course.lessons().size(); lesson++) {
            var blocks = course.lessons().get(lesson).blocks();
            for (var block = 0; block < blocks.size(); block++) {
                var span = blocks.get(block).span();
                taught.put(span.start(), new Taught(span, new Place(lesson, block)));
            }
        }
        return taught;
    }

    /** A passage was taught where the first of its sentences was that stayed at its place, or else came from another. */
    private void put(SourceChange change) {
        var was = change.wasAt().flatMap(sentence -> block(old, sentence));
        var is = change.isAt().flatMap(sentence -> block(now, sentence));
        if (was.isPresent() && is.isPresent()) {
            places.putIfAbsent(is.get(), was.get());
        }
    }

    /** A section of which no sentence stayed is at the place of one under the same heading of which none did either. */
    private void putRewritten(List<Lesson> former, List<Lesson> fresh) {
        var gone = new HashMap<String, Place>();
        var alive = new HashSet<>(places.values());
        for (var lesson : former) {
            var were = lesson.blocks().stream()
                    .flatMap(block -> block(old, block.span()).stream())
                    .toList();
            if (!were.isEmpty() && Collections.disjoint(alive, were)) {
                gone.putIfAbsent(lesson.title(), were.getFirst());
            }
        }
        for (var at = 0; at < fresh.size(); at++) {
            var lesson = at;
            var blocks = IntStream.range(0, fresh.get(at).blocks().size())
                    .mapToObj(block -> new Place(lesson, block))
                    .toList();
            var place = gone.get(fresh.get(at).title());
            if (place != null && blocks.stream().noneMatch(places::containsKey)) {
                blocks.forEach(block -> places.put(block, place));
                gone.remove(fresh.get(at).title());
            }
        }
    }

    private static Optional<Place> block(TreeMap<Integer, Taught> taught, Span sentence) {
        return Optional.ofNullable(taught.floorEntry(sentence.start()))
                .map(Map.Entry::getValue)
                .filter(block -> block.span().overlaps(sentence))
                .map(Taught::place);
    }

    /** Where a block of the newer course was taught in the older one. */
    Optional<Place> before(int lesson, int block) {
        return Optional.ofNullable(places.get(new Place(lesson, block)));
    }
}
