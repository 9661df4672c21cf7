package ijaza;

import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import ijaza.edge.content.CourseFolder;
import ijaza.edge.content.CourseShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** A course of one lesson and six questions, one of each kind, for tests that need any course. */
public final class TinyCourse {

    public static final CourseId ID = new CourseId("tiny-course");

    private TinyCourse() {}

    public static CourseFiles files() {
        try {
            var folder = TinyCourse.class.getResource("/ijaza/tiny-course");
            return CourseShelf.in(Path.of(folder.toURI())).getFirst().files();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Course course() {
        return switch (new CourseFolder().read(ID, files())) {
            case Reading.Readable(var course) -> course;
            case Reading.Refused(var refusals) -> throw new IllegalStateException(refusals.toString());
        };
    }
}
