package ijaza.usecase.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The document that the first course is made of. */
final class FirstDocument {

    private static final Path SOURCE = Path.of("lessons", "unoct-about", "source.txt");

    private FirstDocument() {}

    static byte[] bytes() throws IOException {
        return Files.readAllBytes(SOURCE);
    }
}
