package ijaza.edge.store;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.TinyCourse;
import ijaza.course.Course;
import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat;
import ijaza.course.CourseFormat.Reading;
import ijaza.course.CourseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LastReadTests {

    private final List<CourseId> read = new ArrayList<>();
    private final LastRead lastRead = new LastRead(new CourseFormat() {
        @Override
        public CourseFiles write(Course course) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Reading read(CourseId id, CourseFiles files) {
            read.add(id);
            return new Reading.Readable(TinyCourse.course());
        }
    });

    @Test
    void theSameFilesAreReadOnceAndOthersAgain() {
        var id = new CourseId("irrigation");
        lastRead.read(id, files("نص"));
        lastRead.read(id, files("نص"));
        assertThat(read).containsExactly(id);

        lastRead.read(id, files("نص آخر"));
        assertThat(read).containsExactly(id, id);
    }

    @Test
    void whatWasReadLongAgoIsForgotten() {
        var first = new CourseId("first");
        lastRead.read(first, files("نص"));
        List.of("second", "third", "fourth", "fifth").forEach(other -> lastRead.read(new CourseId(other), files("نص")));
        lastRead.read(first, files("نص"));

        assertThat(read).hasSize(6);
    }

    private static CourseFiles files(String text) {
        return new CourseFiles(Map.of("lessons/irrigation/source.txt", text));
    }
}
