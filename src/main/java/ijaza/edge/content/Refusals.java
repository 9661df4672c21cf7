package ijaza.edge.content;

import ijaza.course.CourseFiles;
import ijaza.course.CourseFormat.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a course while they are read, and everything that had to be refused so far. */
final class Refusals {

    private final CourseFiles files;
    private final List<Refusal> all = new ArrayList<>();

    Refusals(CourseFiles files) {
        this.files = files;
    }

    /** Reads one text and adds what it has to complain of. */
    interface Reader<T> {
        T read(String text, List<Malformed> complaints) throws Malformed;
    }

    List<Refusal> all() {
        return List.copyOf(all);
    }

    boolean has(String path) {
        return files.texts().containsKey(path);
    }

    List<String> paths() {
        return List.copyOf(files.texts().keySet());
    }

    void add(String path, int line, String reason) {
        all.add(new Refusal(path, line, reason));
    }

    /** What a file holds, or null where it is missing or cannot be read at all. */
    <T> @Nullable T read(String path, Reader<T> reader) {
        var text = files.texts().get(path);
        if (text == null) {
            add(path, 1, "the file is missing");
            return null;
        }
        var complaints = new ArrayList<Malformed>();
        @Nullable T result = null;
        try {
            result = reader.read(text, complaints);
        } catch (Malformed malformed) {
            complaints.add(malformed);
        }
        complaints.forEach(complaint -> add(path, complaint.line(), String.valueOf(complaint.getMessage())));
        return result;
    }
}
