package ijaza.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CompileAndVerifyTests {

    private static final String PAGE = """
            من نحن

            ولاية المكتب

            أُنشئ مكتب الأمم المتحدة لمكافحة الإرهاب في 15 حزيران/يونيه 2017. وفي 23 شباط/فبراير 2018، وقّع الأمين العام ميثاق الأمم المتحدة العالمي لتنسيق مكافحة الإرهاب.
            """;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void compilesAPageThatThenPasses() throws IOException {
        assertThat(compile(page(PAGE.getBytes(StandardCharsets.UTF_8)))).isZero();
        assertThat(Files.readString(course("source.txt"))).isEqualTo(PAGE);
        assertThat(course("01-mandate.md")).exists();
        assertThat(run("verify", folder.toString())).isZero();
        assertThat(said()).contains("page: passes, 1 lessons");
    }

    @Test
    void keepsAByteOrderMarkForAllOffsetsCountInTheTextAsItWasRead() throws IOException {
        var bytes = ("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_8);
        assertThat(compile(page(bytes))).isZero();
        assertThat(Files.readAllBytes(course("source.txt"))).isEqualTo(bytes);
    }

    @Test
    void keepsWhatAHumanDecided() throws IOException {
        var page = page(PAGE.getBytes(StandardCharsets.UTF_8));
        compile(page);
        var decided = Files.readString(course("course.yaml"))
                .replace("title: \"من نحن\"\nlanguage", "title: \"عن المكتب\"\nlanguage");
        Files.writeString(course("course.yaml"), decided);
        assertThat(compile(page)).isZero();
        assertThat(Files.readString(course("course.yaml"))).isEqualTo(decided).contains("عن المكتب");
    }

    @Test
    void removesLessonsThatTheDocumentNoLongerHas() throws IOException {
        compile(page(PAGE.getBytes(StandardCharsets.UTF_8)));
        compile(page(PAGE.replace("ولاية المكتب", "تاريخ المكتب").getBytes(StandardCharsets.UTF_8)));
        assertThat(course("01-mandate.md")).doesNotExist();
        assertThat(course("01-history.md")).exists();
    }

    @Test
    void saysInOneLineWhatItCannotRead() throws IOException {
        assertThat(compile(page("\u0000\u0001".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(2);
        assertThat(said()).hasLineCount(1).contains("is of a kind that cannot be read");
        assertThat(compile(page(" \n".getBytes(StandardCharsets.UTF_8)))).isEqualTo(2);
        assertThat(said()).contains("is empty");
        assertThat(compile(folder.resolve("nowhere.txt"))).isEqualTo(2);
        assertThat(said()).contains("there is no file");
        assertThat(run("compile", "x", "--course", "من نحن", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(said()).contains("small Latin letters");
    }

    @Test
    void keepsTheFileAsItCameBesideItsText() throws IOException {
        var bytes = PAGE.replace("أُ", "أ").getBytes(Charset.forName("windows-1256"));
        assertThat(compile(page(bytes))).isZero();
        assertThat(said()).contains("was guessed");
        assertThat(Files.readString(course("source.txt"))).isEqualTo(PAGE.replace("أُ", "أ"));
        assertThat(Files.readAllBytes(course("original.txt"))).isEqualTo(bytes);
        assertThat(run("verify", folder.toString())).isZero();
    }

    @Test
    void makesACourseOfAWebPageThatKnowsItsHeadings() throws IOException {
        var html =
                "<!doctype html><title>عن المكتب</title><h2>التأسيس والولاية: أصلهما</h2><p>أُنشئ مكتب الإحصاء في عام 2011.</p>"
                        + "<p>رسالة قصيرة</p>";
        assertThat(compile(Files.writeString(folder.resolve("page.html"), html)))
                .isZero();
        assertThat(course("original.html")).hasContent(html);
        assertThat(Files.readString(course("marks.txt"))).startsWith("title 1 0-9\nheading 2 11-35\n");
        assertThat(run("verify", folder.toString())).isZero();
        compile(page(PAGE.getBytes(StandardCharsets.UTF_8)));
        assertThat(course("original.html")).doesNotExist();
        assertThat(course("marks.txt")).doesNotExist();
    }

    @Test
    void makesLessonsAndNoQuestionsOfADocumentWithoutFactsAndSaysSo() throws IOException {
        assertThat(compile(page(
                        "عن الماء\n\nالماء حياة كل شيء، وهو سر الجمال في القرى.\n".getBytes(StandardCharsets.UTF_8))))
                .isZero();
        assertThat(said()).contains("no facts were found");
        assertThat(run("verify", folder.toString())).isZero();
        assertThat(folder.resolve("quizzes")).doesNotExist();
        var english = "About (عن) water\n\nWater is life, and the villages know it.\n";
        var page = page(english.getBytes(StandardCharsets.UTF_8)).toString();
        assertThat(run("compile", page, "--course", "water", "--out", folder.toString()))
                .isZero();
        assertThat(said()).contains("no facts were found");
    }

    @Test
    void leavesNothingHalfMadeOfAFileThatItRefuses() throws IOException {
        var broken = Files.writeString(folder.resolve("page.pdf"), "%PDF-1.7 مكسور");
        assertThat(compile(broken)).isEqualTo(2);
        assertThat(said()).hasLineCount(1).contains("page.pdf is broken");
        assertThat(folder)
                .isDirectoryContaining(path -> path.endsWith("page.pdf"))
                .isDirectoryNotContaining("glob:**lessons");
    }

    @Test
    void refusesAHundredMegabytesUnread() throws IOException {
        try (var large = new RandomAccessFile(folder.resolve("كبير.pdf").toFile(), "rw")) {
            large.setLength(100_000_000);
        }
        assertThat(compile(folder.resolve("كبير.pdf"))).isEqualTo(2);
        assertThat(said()).hasLineCount(1).contains("is larger than 20 MB");
    }

    @Test
    void reportsWhatWasFoundAskedAndLeftOutWithoutWritingAnything() throws IOException {
        var page = page((PAGE + "\nالماء حياة كل شيء.\n").getBytes(StandardCharsets.UTF_8))
                .toString();
        assertThat(run("compile", page, "--report")).isZero();
        assertThat(said())
                .contains("Facts, and what is asked about each", "[founding ", "? متى أُنشئ", "nothing was found here")
                .contains("الماء حياة كل شيء.");
        assertThat(run("compile", page, "--report=json")).isZero();
        assertThat(JsonMapper.shared()
                        .readTree(said())
                        .path("left-out")
                        .get(0)
                        .path("words")
                        .stringValue())
                .isEqualTo("الماء حياة كل شيء.");
        assertThat(folder.resolve("lessons")).doesNotExist();
    }

    @Test
    void namesFileLineAndReasonOfWhatTheGateRefuses() throws IOException {
        compile(page(PAGE.getBytes(StandardCharsets.UTF_8)));
        var lesson = course("01-mandate.md");
        Files.writeString(lesson, Files.readString(lesson).replace("2018", "2019"));
        assertThat(run("verify", folder.toString())).isEqualTo(1);
        assertThat(said()).contains("lessons/page/01-mandate.md:7: the words differ from the span");
    }

    @Test
    void saysWhichFolderOrCourseIsNotThere() {
        assertThat(run("verify", "/no/such/folder")).isEqualTo(2);
        assertThat(said()).contains("there is no folder /no/such/folder");
        assertThat(run("verify", folder.toString())).isEqualTo(2);
        assertThat(said()).contains("there is no course in");
    }

    private Path page(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("page.txt"), bytes);
    }

    private Path course(String file) {
        return folder.resolve("lessons/page").resolve(file);
    }

    private int compile(Path page) {
        return run("compile", page.toString(), "--course", "page", "--out", folder.toString());
    }

    private int run(String... words) {
        out.reset();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Main.run(List.of(new Compile(), new Verify()), List.of(words), print, print);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
