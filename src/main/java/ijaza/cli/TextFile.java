package ijaza.cli;

import ijaza.text.Blanks;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A document in a plain text file, decoded without changing a letter. */
record TextFile(String text, String name, LocalDate saved) {

    private static final int LONGEST = 5_000_000;

    static TextFile read(Path file) throws Refusal {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length > LONGEST) {
                throw new Refusal(2, file + " is longer than " + LONGEST / 1_000_000 + " MB");
            }
            var saved = LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneOffset.UTC);
            return new TextFile(decode(file, bytes), String.valueOf(file.getFileName()), saved);
        } catch (NoSuchFileException e) {
            throw new Refusal(2, "there is no file " + file);
        } catch (IOException e) {
            throw new Refusal(2, file + " cannot be read");
        }
    }

    /** A byte order mark stays, for all offsets count in the text as it was read. */
    private static String decode(Path file, byte[] bytes) throws Refusal {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')) {
                throw new Refusal(2, file + " is no plain text; only plain text (.txt) in UTF-8 can be compiled");
            }
            if (Blanks.isBlank(text)) {
                throw new Refusal(2, file + " is empty");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refusal(2, file + " is not in UTF-8; save it as plain text in UTF-8 and try again");
        }
    }
}
