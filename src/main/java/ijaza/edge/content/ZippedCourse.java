package ijaza.edge.content;

import ijaza.course.CourseArchive;
import ijaza.course.CourseFiles;
import ijaza.course.CourseId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A course as a zip with the folders {@code lessons/} and {@code quizzes/}. */
final class ZippedCourse implements CourseArchive {

    private static final Pattern PATH = Pattern.compile("(?:lessons|quizzes)/([a-z0-9-]+)/[^/\\\\]+");
    private static final Pattern TEXT = Pattern.compile(".*\\.(?:yaml|txt|json|md|gift)");
    private static final int MOST_FILES = 1000;
    private static final int MOST_BYTES = 60_000_000;

    @Override
    public byte[] pack(CourseFiles files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.texts().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Override
    public Unpacking unpack(byte[] archive) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            return course(texts(zip));
        } catch (IOException | IllegalArgumentException broken) {
            return new Unpacking.NoCourse();
        }
    }

    private static TreeMap<String, String> texts(ZipInputStream zip) throws IOException {
        var texts = new TreeMap<String, String>();
        var left = MOST_BYTES;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (PATH.matcher(entry.getName()).matches()
                    && TEXT.matcher(entry.getName()).matches()) {
                var bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0 || texts.size() == MOST_FILES) {
                    throw new IOException("more than a course holds");
                }
                texts.put(entry.getName(), decoded(bytes));
            }
        }
        return texts;
    }

    private static String decoded(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static Unpacking course(TreeMap<String, String> texts) {
        var names = texts.keySet().stream()
                .map(PATH::matcher)
                .filter(path -> path.matches())
                .map(path -> path.group(1))
                .collect(Collectors.toSet());
        return names.size() == 1
                ? new Unpacking.Unpacked(new CourseId(names.iterator().next()), new CourseFiles(texts))
                : new Unpacking.NoCourse();
    }
}
