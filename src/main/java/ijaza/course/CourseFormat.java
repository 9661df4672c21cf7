package ijaza.course;

import java.util.List;

/** Reads and writes the exchange form of a course; reading is the gate that nothing ungrounded passes. */
public interface CourseFormat {

    Reading read(CourseId id, CourseFiles files);

    CourseFiles write(Course course);

    /** What reading a course's files came to. */
    sealed interface Reading {

        record Readable(Course course) implements Reading {}

        record Refused(List<Refusal> refusals) implements Reading {}
    }

    /** Why a file was refused, at which line, counted from 1. */
    record Refusal(String file, int line, String reason) {

        @Override
        public String toString() {
            return file + ":" + line + ": " + reason;
        }
    }
}
