package ijaza.usecase.author;

import ijaza.course.Arrangement;
import ijaza.course.Course;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.course.Drafts.Keeping;
import ijaza.course.LessonId;
import ijaza.person.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Renames, moves, joins and parts the lessons of a draft; questions go with the sentences that they rest on. */
@Component
@RolesAllowed(Role.INSTRUCTOR_NAME)
public class ArrangeLessons {

    private static final int LONGEST_TITLE = 200;

    private final Drafts drafts;
    private final Clock clock;

    ArrangeLessons(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What a change of the lessons came to. */
    public sealed interface Arranged {

        /** @param draft as it stands now */
        record Kept(Draft draft) implements Arranged {}

        /** Somebody changed the draft meanwhile; nothing was written. */
        record Outdated() implements Arranged {}

        /** A lesson needs a title, and a short one. */
        record NoTitle() implements Arranged {}

        /** The lesson is not there, or has nothing to be joined with, or nothing to be parted. */
        record NotPossible() implements Arranged {}
    }

    @Transactional
    public Arranged rename(Draft seen, LessonId lesson, String title) {
        return titled(title, () -> change(seen, lesson, course -> course.renamed(lesson, title.strip())));
    }

    /** @param by how many places, upwards if negative */
    @Transactional
    public Arranged move(Draft seen, LessonId lesson, int by) {
        return change(seen, lesson, course -> course.moved(lesson, by));
    }

    @Transactional
    public Arranged mergeWithNext(Draft seen, LessonId lesson) {
        return change(seen, lesson, course -> course.mergedWithNext(lesson));
    }

    /** @param block the first of the new lesson, counted from 0 */
    @Transactional
    public Arranged split(Draft seen, LessonId lesson, int block, String title) {
        return titled(title, () -> change(seen, lesson, course -> course.split(lesson, block, title.strip())));
    }

    private static Arranged titled(String title, Supplier<Arranged> change) {
        var isTitle = !title.isBlank()
                && title.length() <= LONGEST_TITLE
                && title.lines().count() == 1;
        return isTitle ? change.get() : new Arranged.NoTitle();
    }

    private Arranged change(Draft seen, LessonId lesson, Function<Arrangement, Course> change) {
        var course = seen.proposal();
        if (course.lesson(lesson).isEmpty()) {
            return new Arranged.NotPossible();
        }
        try {
            var changed = change.apply(new Arrangement(course));
            return changed.equals(course) ? new Arranged.NotPossible() : keep(seen.with(changed, clock.instant()));
        } catch (IllegalArgumentException nothingToPart) {
            return new Arranged.NotPossible();
        }
    }

    private Arranged keep(Draft changed) {
        return switch (drafts.keep(changed)) {
            case Keeping.Kept(var draft) -> new Arranged.Kept(draft);
            case Keeping.Outdated() -> new Arranged.Outdated();
        };
    }
}
