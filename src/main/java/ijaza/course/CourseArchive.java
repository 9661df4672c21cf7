package ijaza.course;

/** Packs a course's files into one and unpacks them again; what is no course is refused, and nothing is unpacked without end. */
public interface CourseArchive {

    byte[] pack(CourseFiles files);

    Unpacking unpack(byte[] archive);

    /** What unpacking came to. */
    sealed interface Unpacking {

        record Unpacked(CourseId course, CourseFiles files) implements Unpacking {}

        /** It is no archive, or does not hold the lessons of just one course. */
        record NoCourse() implements Unpacking {}
    }
}
