package ijaza.edge.intake;

import static org.assertj.core.api.Assertions.assertThatCode;

import ijaza.document.DocumentReader.Progress;
import ijaza.document.DocumentReader.Reading;
import ijaza.document.Splitting;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sound files with bytes changed, left out and doubled, the same ones each time: whatever comes of them is a value. */
class MutatedFilesTests {

    private static final String TEXT = "# من نحن\n\nأُنشئ المكتب في عام 2011.\n\n1. تنسيق الجهود؛\n2. دعم **الدول**.\n";

    @Test
    void texts() {
        mutate("x.txt", TEXT.getBytes(StandardCharsets.UTF_8), 400);
        mutate("x.txt", TEXT.getBytes(StandardCharsets.UTF_16), 200);
        mutate("x.md", TEXT.getBytes(StandardCharsets.UTF_8), 400);
    }

    @Test
    void webPages() {
        mutate("x.html", Read.resource("drupal.ar.html"), 150);
        mutate("x.html", Read.resource("sharepoint.ar.html"), 150);
    }

    @Test
    void wordDocuments() {
        mutate(
                "x.docx",
                new WordFixture()
                        .styled("1", "المهام")
                        .point(5, 0, "تنسيق الجهود؛")
                        .bytes(),
                300);
    }

    @Test
    void pdfFiles() {
        mutate(
                "x.pdf",
                new PdfFixture()
                        .arabic("أُنشئ المكتب في عام 2011.")
                        .line("Established in 2011.")
                        .bytes(),
                150);
    }

    private static void mutate(String name, byte[] sound, int times) {
        for (var seed = 0; seed < times; seed++) {
            var file = mutated(sound, new Random(seed));
            assertThatCode(() -> read(name, file))
                    .as(name + " with seed " + seed)
                    .doesNotThrowAnyException();
        }
    }

    /** Reads and splits, for a document that came of it must hold together. */
    private static void read(String name, byte[] file) {
        if (new FileIntake().read(name, file, Progress.UNSEEN) instanceof Reading.Readable readable) {
            Splitting.split(readable.document());
        }
    }

    private static byte[] mutated(byte[] sound, Random random) {
        var file = sound.clone();
        for (var i = random.nextInt(12); i >= 0; i--) {
            var at = random.nextInt(file.length);
            switch (random.nextInt(4)) {
                case 0 -> file[at] = (byte) random.nextInt(256);
                case 1 -> file[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> file = Arrays.copyOf(file, Math.max(1, at));
                default -> {
                    var length = Math.min(random.nextInt(200), file.length - at);
                    System.arraycopy(
                            sound, random.nextInt(sound.length - Math.min(length, sound.length) + 1), file, at, length);
                }
            }
        }
        return file;
    }
}
