package ijaza.course.revision;

import ijaza.course.Block;
import ijaza.course.Course;
import ijaza.course.Lesson;
import ijaza.course.LessonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ids and titles for lessons of a newer document: those of the older lessons that live on, and others for the new ones. */
final class Naming {

    private final Course before;
    private final Course former;
    private final Course fresh;
    private final Set<LessonId> taken;

    Naming(Course before, Course former, Course fresh) {
        this.before = before;
        this.former = former;
        this.fresh = fresh;
        this.taken = new HashSet<>(before.lessons().stream().map(Lesson::id).collect(Collectors.toSet()));
    }

    /** An older lesson with blocks of the newer document; it keeps a title that its author gave it. */
    Lesson kept(int old, int section, List<Block> blocks) {
        var lesson = before.lessons().get(old);
        var isAuthors = lesson.blocks().stream()
                .filter(block -> block.kind().isBody())
                .findFirst()
                .flatMap(first -> former.lessonAt(first.span()))
                .filter(untouched -> untouched.title().equals(lesson.title()))
                .isEmpty();
        var title = isAuthors ? lesson.title() : fresh.lessons().get(section).title();
        return new Lesson(lesson.id(), title, blocks);
    }

    /** A lesson of the newer document alone, under an id that no lesson of the older one had. */
    Lesson fresh(int section, List<Block> blocks) {
        var lesson = fresh.lessons().get(section);
        var id = Stream.iterate(1, i -> i + 1)
                .map(i -> i == 1 ? lesson.id() : new LessonId(lesson.id().value() + "-" + i))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
        return new Lesson(id, lesson.title(), blocks);
    }
}
