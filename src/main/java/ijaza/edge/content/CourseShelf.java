package ijaza.edge.content;

import ijaza.course.CourseFiles;
import ijaza.course.CourseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where courses lie in files: a folder on disk, or what came with the product. */
public final class CourseShelf {

    private static final String BUNDLED = "ijaza/courses/";
    private static final Pattern COURSE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private CourseShelf() {}

    /** A course and its files, not yet read. */
    public record Shelved(CourseId id, CourseFiles files) {}

    /** The courses that came with the product. */
    public static List<Shelved> bundled() {
        var texts = new TreeMap<String, String>();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + BUNDLED + "**/*.*")) {
                var url = resource.getURL().toString();
                var path = url.substring(url.lastIndexOf(BUNDLED) + BUNDLED.length());
                if (isRead(path)) {
                    texts.put(path, resource.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sorted(texts);
    }

    /** The courses in the folders {@code lessons/} and {@code quizzes/} of a folder. */
    public static List<Shelved> in(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        for (var half : List.of("lessons", "quizzes")) {
            var root = folder.resolve(half);
            if (Files.isDirectory(root)) {
                try (var paths = Files.walk(root)) {
                    for (var path : paths.filter(Files::isRegularFile).toList()) {
                        if (isRead(name(folder, path))) {
                            texts.put(name(folder, path), Files.readString(path));
                        }
                    }
                }
            }
        }
        return sorted(texts);
    }

    /** An original may be of any bytes and is not read again. */
    private static boolean isRead(String path) {
        return !path.contains("/" + CoursePaths.ORIGINAL);
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    /** Puts each file with the course that its second folder names; other folders hold no course. */
    private static List<Shelved> sorted(SortedMap<String, String> texts) {
        var courses = new TreeMap<String, TreeMap<String, String>>();
        texts.forEach((path, text) -> {
            var parts = path.split("/");
            if (parts.length == 3 && COURSE.matcher(parts[1]).matches()) {
                courses.computeIfAbsent(parts[1], _ -> new TreeMap<>()).put(path, text);
            }
        });
        var shelved = new ArrayList<Shelved>();
        courses.forEach((id, files) -> shelved.add(new Shelved(new CourseId(id), new CourseFiles(files))));
        return shelved;
    }
}
