package ijaza.course;

import ijaza.document.Caution;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The courses in the making, one a course. */
public interface Drafts {

    /** All of them, the last changed first. */
    List<Draft> all();

    Optional<Draft> find(CourseId course);

    /** Whether the course has a draft, even one that cannot be read today. */
    boolean isThere(CourseId course);

    /** Whether nobody has changed or discarded the draft since it was read. */
    boolean isNewest(Draft draft);

    /** Keeps a draft in place of the one that it was made from; nothing is written over a newer one. */
    Keeping keep(Draft draft);

    /** The same where only decisions about questions have changed; the course itself is not written again. */
    Keeping keepRulings(Draft draft);

    /** What keeping a draft came to. */
    sealed interface Keeping {

        /** @param draft as it stands now */
        record Kept(Draft draft) implements Keeping {}

        /** Somebody changed or discarded the draft since it was read; nothing was written. */
        record Outdated() implements Keeping {}
    }

    /** Keeps the file that a draft's document came as, until the draft is discarded. */
    void keepOriginal(CourseId course, Draft.Original original);

    Optional<Draft.Original> original(CourseId course);

    /** Keeps what an author should look at, because the reading of the document may have got it wrong. */
    void keepCautions(CourseId course, Set<Caution> cautions);

    Set<Caution> cautions(CourseId course);

    /** Keeps the course as it was before its draft got a newer document, until that is published. */
    void keepBefore(Course before);

    /** The course as it was before its draft got a newer document. */
    Optional<Course> before(CourseId course);

    void forgetBefore(CourseId course);

    void discard(CourseId course);
}
