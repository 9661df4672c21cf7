package ijaza.edge.content;

import ijaza.course.CourseFiles;
import ijaza.course.CourseId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Puts a course into a folder whole or not at all: all of it is written aside first and then moved to its place. */
public final class CourseWriting {

    private static final Pattern MADE = Pattern.compile("\\d+-[^/]*\\.md|[^/]*\\.gift|original\\.[^/]*|marks\\.txt");

    private final CoursePaths paths;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    public CourseWriting(CourseId course, CourseFiles texts) {
        this.paths = new CoursePaths(course);
        texts.texts().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Keeps the file that the course was made of beside its text. */
    public CourseWriting keeping(String ending, byte[] original) {
        files.put(paths.lessons(CoursePaths.ORIGINAL + ending), original.clone());
        return this;
    }

    public void into(Path folder) throws IOException {
        Files.createDirectories(folder);
        var aside = Files.createTempDirectory(folder, ".being-written-");
        try {
            for (var file : files.entrySet()) {
                put(file.getValue(), aside.resolve(file.getKey()));
            }
            for (var path : files.keySet()) {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.move(aside.resolve(path), folder.resolve(path), StandardCopyOption.REPLACE_EXISTING);
            }
            for (var leftOver : leftOvers(folder)) {
                Files.delete(leftOver);
            }
        } finally {
            remove(aside);
        }
    }

    private static void put(byte[] bytes, Path path) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }

    /** What an earlier writing made and this one does not. */
    private List<Path> leftOvers(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        for (var half : List.of(paths.lessons(""), paths.quizzes(""))) {
            if (Files.isDirectory(folder.resolve(half))) {
                try (var inside = Files.list(folder.resolve(half))) {
                    inside.filter(path -> !files.containsKey(half + path.getFileName()))
                            .filter(path -> MADE.matcher(String.valueOf(path.getFileName()))
                                    .matches())
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static void remove(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
