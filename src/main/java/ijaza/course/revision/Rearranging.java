package ijaza.course.revision;

import ijaza.course.Arrangement;
import ijaza.course.Block;
import ijaza.course.Course;
import ijaza.course.Lesson;
import ijaza.course.revision.Placing.Place;
import ijaza.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Teaches a newer document in the lessons of the older one. As long as nobody has arranged those, the lessons follow the newer
 * document and keep their names alone; otherwise each passage stays in the lesson where it was, a new one joins its
 * neighbours, and a section that is new as a whole becomes a lesson after the one before it.
 */
final class Rearranging {

    private final Course before;
    private final Course former;
    private final Course fresh;
    private final Placing placing;

    /** @param former what the older document is as nobody arranged it */
    Rearranging(Course before, Course former, Course fresh, Difference difference) {
        this.before = before;
        this.former = former;
        this.fresh = fresh;
        this.placing = new Placing(before, former, fresh, difference);
    }

    Course course() {
        var names = new Naming(before, former, fresh);
        var lessons = spans(before).equals(spans(former)) ? asInTheDocument(names) : asArranged(names);
        return new Arrangement(fresh).taught(lessons);
    }

    private static List<List<Span>> spans(Course course) {
        return course.lessons().stream()
                .map(lesson -> lesson.blocks().stream().map(Block::span).toList())
                .toList();
    }

    /** Each lesson of the newer document is the older one of which it has the most letters, if no other has more. */
    private List<Lesson> asInTheDocument(Naming names) {
        var heirs = new Heirs(fresh, placing).byLesson();
        var lessons = new ArrayList<Lesson>();
        for (var at = 0; at < fresh.lessons().size(); at++) {
            var blocks = fresh.lessons().get(at).blocks();
            var old = heirs.get(at);
            lessons.add(old == null ? names.fresh(at, blocks) : names.kept(old, at, blocks));
        }
        return lessons;
    }

    private List<Lesson> asArranged(Naming names) {
        var pieces = new TreeMap<Integer, List<Piece>>();
        var newcomers = new TreeMap<Integer, List<Lesson>>();
        var last = -1;
        for (var at = 0; at < fresh.lessons().size(); at++) {
            var section = placed(at);
            if (section.isEmpty()) {
                var blocks = fresh.lessons().get(at).blocks();
                newcomers.computeIfAbsent(last, _ -> new ArrayList<>()).add(names.fresh(at, blocks));
            } else {
                section.forEach(piece -> pieces.computeIfAbsent(piece.place().lesson(), _ -> new ArrayList<>())
                        .add(piece));
                last = section.getLast().place().lesson();
            }
        }
        var lessons = new ArrayList<>(newcomers.getOrDefault(-1, List.of()));
        for (var old = 0; old < before.lessons().size(); old++) {
            Optional.ofNullable(pieces.get(old))
                    .map(each -> lesson(each, names))
                    .ifPresent(lessons::add);
            lessons.addAll(newcomers.getOrDefault(old, List.of()));
        }
        return lessons;
    }

    /** A block of the newer document, the lesson of that document it is from, and its place in the older course. */
    private record Piece(Block block, int section, Place place) {}

    /** The blocks of a section at their places, newcomers at those of their neighbours; nothing if all of it is new. */
    private List<Piece> placed(int section) {
        var blocks = fresh.lessons().get(section).blocks();
        var known = IntStream.range(0, blocks.size())
                .mapToObj(block -> placing.before(section, block))
                .toList();
        var first = known.stream().flatMap(Optional::stream).findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        var place = first.get();
        var pieces = new ArrayList<Piece>();
        for (var i = 0; i < blocks.size(); i++) {
            place = known.get(i).orElse(place);
            pieces.add(new Piece(blocks.get(i), section, place));
        }
        return pieces;
    }

    private static Lesson lesson(List<Piece> pieces, Naming names) {
        var inOrder = pieces.stream()
                .sorted(Comparator.comparingInt(piece -> piece.place().block()))
                .toList();
        var first = inOrder.getFirst();
        return names.kept(
                first.place().lesson(),
                first.section(),
                inOrder.stream().map(Piece::block).toList());
    }
}
