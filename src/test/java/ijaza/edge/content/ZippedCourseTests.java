package ijaza.edge.content;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.TinyCourse;
import ijaza.course.CourseArchive.Flaw;
import ijaza.course.CourseArchive.Unpacking;
import ijaza.course.CourseArchive.Unpacking.Unpacked;
import ijaza.course.CourseFiles;
import ijaza.course.Draft.Original;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZippedCourseTests {

    private static final String SOURCE = "lessons/tiny-course/source.txt";

    private final ZippedCourse archive = new ZippedCourse();
    private final CourseFiles files = TinyCourse.files();

    @Test
    void comesBackAsItLeft() {
        var original = new Original("الوثيقة.PDF", new byte[] {1, 2, 3});
        var unpacked = (Unpacked) archive.unpack(archive.pack(TinyCourse.ID, files, Optional.of(original)));

        assertThat(unpacked.course()).isEqualTo(TinyCourse.ID);
        assertThat(unpacked.files()).isEqualTo(files);
        assertThat(unpacked.original().orElseThrow().name()).isEqualTo("original.pdf");
        assertThat(unpacked.original().orElseThrow().bytes()).containsExactly(1, 2, 3);
    }

    @Test
    void packsTheSameBytesAgain() {
        var original = Optional.of(new Original("الوثيقة.docx", new byte[] {4, 5}));
        var zip = archive.pack(TinyCourse.ID, files, original);
        var unpacked = (Unpacked) archive.unpack(zip);

        assertThat(archive.pack(unpacked.course(), unpacked.files(), unpacked.original()))
                .isEqualTo(zip);
    }

    @Test
    void theTextItselfIsNotPackedTwice() {
        var text = new Original("نص.txt", files.texts().get(SOURCE).getBytes(StandardCharsets.UTF_8));

        assertThat(archive.pack(TinyCourse.ID, files, Optional.of(text)))
                .isEqualTo(archive.pack(TinyCourse.ID, files, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../lessons/tiny-course/source.txt",
                "lessons/tiny-course/../../../etc/source.txt",
                "/lessons/tiny-course/source.txt",
                "lessons\\tiny-course\\source.txt",
                "C:/lessons/source.txt",
                "lessons/tiny-course/برنامج.exe"
            })
    void aNameThatLeadsElsewhereIsRefused(String name) throws IOException {
        assertThat(archive.unpack(zip(Map.of(SOURCE, "نص", name, "نص"))))
                .isEqualTo(new Unpacking.Refused(Flaw.STRANGE_NAME));
    }

    @Test
    void whatUnpacksWithoutEndIsRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("صورة.bin"));
            var zeros = new byte[1_000_000];
            for (var i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }
        assertThat(bytes.size()).isLessThan(200_000);
        assertThat(archive.unpack(bytes.toByteArray())).isEqualTo(new Unpacking.Refused(Flaw.TOO_LARGE));
    }

    @Test
    void moreFilesThanACourseHasAreRefused() throws IOException {
        var many = new TreeMap<String, String>();
        IntStream.range(0, 1001).forEach(i -> many.put("lessons/tiny-course/" + i + ".md", "نص"));

        assertThat(archive.unpack(zip(many))).isEqualTo(new Unpacking.Refused(Flaw.TOO_MANY_FILES));
    }

    @Test
    void whatIsNoCourseIsRefused() throws IOException {
        assertThat(archive.unpack("ليس أرشيفاً".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Unpacking.Refused(Flaw.NOT_A_ZIP));
        assertThat(archive.unpack(zip(Map.of("صور/واحة.txt", "نص")))).isEqualTo(new Unpacking.Refused(Flaw.NO_COURSE));
        assertThat(archive.unpack(zip(Map.of(SOURCE, "نص", "lessons/other/source.txt", "نص"))))
                .isEqualTo(new Unpacking.Refused(Flaw.SEVERAL_COURSES));
    }

    @Test
    void whatSystemsAddIsPassedOver() throws IOException {
        var littered = new TreeMap<>(files.texts());
        littered.put("__MACOSX/lessons/tiny-course/._source.txt", "x");
        littered.put("lessons/tiny-course/.DS_Store", "x");
        littered.put("lessons/", "");

        assertThat(((Unpacked) archive.unpack(zip(littered))).files()).isEqualTo(files);
    }

    @Test
    void anyBytesAreRefusedOrUnpackedAndNeverCrash() {
        var chance = new Random(7);
        var zip = archive.pack(TinyCourse.ID, files, Optional.empty());
        for (var i = 0; i < 300; i++) {
            var broken = zip.clone();
            for (var j = 0; j < 5; j++) {
                broken[chance.nextInt(broken.length)] = (byte) chance.nextInt();
            }
            assertThat(archive.unpack(broken)).isNotNull();
        }
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
