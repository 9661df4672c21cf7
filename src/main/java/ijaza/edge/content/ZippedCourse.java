package ijaza.edge.content;

import ijaza.course.CourseArchive;
import ijaza.course.CourseFiles;
import ijaza.course.CourseId;
import ijaza.course.Draft.Original;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A course as a zip with the folders {@code lessons/} and {@code quizzes/}. */
final class ZippedCourse implements CourseArchive {

    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1,8}");

    @Override
    public byte[] pack(CourseId course, CourseFiles files, Optional<Original> original) {
        var paths = new CoursePaths(course);
        var entries = new TreeMap<String, byte[]>();
        files.texts().forEach((path, text) -> entries.put(path, text.getBytes(StandardCharsets.UTF_8)));
        var source = entries.get(paths.lessons(CoursePaths.SOURCE));
        original.filter(file -> !java.util.Arrays.equals(file.bytes(), source))
                .ifPresent(file -> entries.put(paths.lessons(CoursePaths.ORIGINAL + ending(file)), file.bytes()));
        return zip(entries);
    }

    @Override
    public Unpacking unpack(byte[] archive) {
        return ZipReading.read(archive);
    }

    private static String ending(Original original) {
        var name = original.name().toLowerCase(Locale.ROOT);
        var ending = name.substring(name.lastIndexOf('.') + 1);
        return ENDING.matcher(ending).matches() ? ending : "bin";
    }

    private static byte[] zip(TreeMap<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : entries.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
