package ijaza.edge.content;

import ijaza.course.CourseArchive.Flaw;
import ijaza.course.CourseArchive.Unpacking;
import ijaza.course.CourseFiles;
import ijaza.course.CourseId;
import ijaza.course.Draft.Original;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** One reading of a zip that somebody hands in: every name is looked at, and no more is unpacked than a course may hold. */
final class ZipReading {

    private static final Pattern PATH = Pattern.compile("(?:lessons|quizzes)/([a-z0-9]+(?:-[a-z0-9]+)*)/([^/\\\\]+)");
    private static final Pattern TEXT = Pattern.compile("[^.].*\\.(?:yaml|txt|json|md|gift)");
    private static final Pattern ORIGINAL = Pattern.compile("original\\.[a-z0-9]{1,8}");
    /** What systems add to a zip of their own accord. */
    private static final Pattern LITTER =
            Pattern.compile("__MACOSX/.*|(?:.*/)?(?:\\.DS_Store|Thumbs\\.db|desktop\\.ini)");

    private static final int MOST_FILES = 1000;
    private static final int MOST_BYTES = 60_000_000;

    private final TreeMap<String, String> texts = new TreeMap<>();
    private final Set<String> courses = new HashSet<>();
    private @Nullable Original original;
    private int files;
    private int left = MOST_BYTES;

    private ZipReading() {}

    static Unpacking read(byte[] archive) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            return new ZipReading().all(zip);
        } catch (Refusal refusal) {
            return new Unpacking.Refused(refusal.flaw);
        } catch (CharacterCodingException notText) {
            return new Unpacking.Refused(Flaw.NOT_TEXT);
        } catch (IOException | IllegalArgumentException broken) {
            return new Unpacking.Refused(Flaw.NOT_A_ZIP);
        }
    }

    private Unpacking all(ZipInputStream zip) throws IOException {
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            take(entry, zip);
        }
        if (files == 0) {
            throw new Refusal(Flaw.NOT_A_ZIP);
        } else if (courses.size() > 1) {
            throw new Refusal(Flaw.SEVERAL_COURSES);
        } else if (courses.isEmpty() || texts.isEmpty()) {
            throw new Refusal(Flaw.NO_COURSE);
        }
        var course = new CourseId(courses.iterator().next());
        return new Unpacking.Unpacked(course, new CourseFiles(texts), Optional.ofNullable(original));
    }

    private void take(ZipEntry entry, ZipInputStream zip) throws IOException {
        if (++files > MOST_FILES) {
            throw new Refusal(Flaw.TOO_MANY_FILES);
        }
        var name = entry.getName();
        var bytes = bytes(zip);
        if (isStrange(name)) {
            throw new Refusal(Flaw.STRANGE_NAME);
        } else if (!entry.isDirectory() && !LITTER.matcher(name).matches()) {
            keep(name, bytes);
        }
    }

    private byte[] bytes(ZipInputStream zip) throws IOException {
        var bytes = zip.readNBytes(left + 1);
        left -= bytes.length;
        if (left < 0) {
            throw new Refusal(Flaw.TOO_LARGE);
        }
        return bytes;
    }

    /** It leads out of the folder that it would be unpacked into, or hides something. */
    private static boolean isStrange(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || List.of(name.split("/")).contains("..");
    }

    /** A file beside the folders of a course is not read. */
    private void keep(String name, byte[] bytes) throws IOException {
        var path = PATH.matcher(name);
        if (!path.matches()) {
            return;
        }
        courses.add(path.group(1));
        if (ORIGINAL.matcher(path.group(2)).matches()) {
            original = new Original(path.group(2), bytes);
        } else if (TEXT.matcher(path.group(2)).matches()) {
            texts.put(name, decoded(bytes));
        } else {
            throw new Refusal(Flaw.STRANGE_NAME);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** Leads out of the middle of a reading. */
    private static final class Refusal extends IOException {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        private final Flaw flaw;

        Refusal(Flaw flaw) {
            this.flaw = flaw;
        }
    }
}
