package ijaza.cli;

import ijaza.document.Caution;
import ijaza.document.DocumentReader;
import ijaza.document.DocumentReader.Reading;
import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.edge.intake.FileIntake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** A file on disk and the document that was read from it. */
record DocumentFile(
        String name,
        LocalDate saved,
        byte[] bytes,
        SourceDocument document,
        Optional<String> original,
        Set<Caution> cautions) {

    static DocumentFile read(Path file) throws Refusal {
        try {
            if (Files.size(file) > DocumentReader.LARGEST) {
                throw refusal(file, Obstacle.TOO_LARGE);
            }
            var name = String.valueOf(file.getFileName());
            var bytes = Files.readAllBytes(file);
            var saved = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
            return switch (new FileIntake().read(name, bytes, DocumentReader.Progress.UNSEEN)) {
                case Reading.Readable(var document, var original, var cautions) ->
                    new DocumentFile(name, saved, bytes, document, original, cautions);
                case Reading.Unreadable(var obstacle) -> throw refusal(file, obstacle);
            };
        } catch (NoSuchFileException e) {
            throw new Refusal(2, "there is no file " + file);
        } catch (IOException e) {
            throw new Refusal(2, file + " cannot be read");
        }
    }

    private static Refusal refusal(Path file, Obstacle obstacle) {
        return new Refusal(2, file + " " + obstacle);
    }
}
