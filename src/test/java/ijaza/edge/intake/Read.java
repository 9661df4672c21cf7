package ijaza.edge.intake;

import ijaza.document.DocumentReader.Progress;
import ijaza.document.DocumentReader.Reading;
import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Reads files in tests and shows what came of them, a line each passage, such as {@code heading: المهام}. */
public final class Read {

    static {
        // What PDFBox has to say of files that are broken on purpose would fill pages
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
        System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    }

    private Read() {}

    public static Reading.Readable readable(String name, byte[] file) {
        return switch (new FileIntake().read(name, file, Progress.UNSEEN)) {
            case Reading.Readable readable -> readable;
            case Reading.Unreadable(var obstacle) -> throw new AssertionError(name + " " + obstacle);
        };
    }

    public static Obstacle obstacle(String name, byte[] file) {
        return switch (new FileIntake().read(name, file, Progress.UNSEEN)) {
            case Reading.Readable readable ->
                throw new AssertionError(readable.document().text());
            case Reading.Unreadable(var obstacle) -> obstacle;
        };
    }

    public static List<String> passages(String name, byte[] file) {
        return passages(readable(name, file).document());
    }

    public static List<String> passages(SourceDocument document) {
        return Splitting.split(document).stream()
                .map(passage -> passage.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": "
                        + passage.span().of(document.text()))
                .toList();
    }

    public static byte[] resource(String name) {
        try (var file = Read.class.getResourceAsStream("/ijaza/intake/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
