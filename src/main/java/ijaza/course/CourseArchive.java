package ijaza.course;

import java.util.Optional;

/** Packs a course's files into one and unpacks them again; what is no course is refused, and nothing is unpacked without end. */
public interface CourseArchive {

    /** The same course gives the same bytes. */
    byte[] pack(CourseId course, CourseFiles files, Optional<Draft.Original> original);

    Unpacking unpack(byte[] archive);

    /** What unpacking came to. */
    sealed interface Unpacking {

        /** @param original the file that the document came as, where it is not the text itself */
        record Unpacked(CourseId course, CourseFiles files, Optional<Draft.Original> original) implements Unpacking {}

        record Refused(Flaw flaw) implements Unpacking {}
    }

    /** Why an archive is not taken in. */
    enum Flaw {
        NOT_A_ZIP,
        /** It does not hold {@code lessons/} with the folder of a course. */
        NO_COURSE,
        SEVERAL_COURSES,
        /** A name in it leads out of its folders, or is no name of a course's file. */
        STRANGE_NAME,
        TOO_MANY_FILES,
        /** Unpacked it would be larger than a course ever is. */
        TOO_LARGE,
        /** A text in it is not UTF-8. */
        NOT_TEXT
    }
}
