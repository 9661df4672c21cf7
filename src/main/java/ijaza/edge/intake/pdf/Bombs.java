package ijaza.edge.intake.pdf;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks all streams of a file but its pictures once without keeping them, so that none bursts the memory later. */
final class Bombs {

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    private static final Pattern PACKED_TWICE =
            Pattern.compile("/(?:Flate|LZW)Decode\\s*/(?:Flate|LZW)Decode|/Fl\\s*/Fl\\b");
    private static final int DICTIONARY = 1500;
    private static final long LARGEST_STREAM = 60_000_000;
    private static final long LARGEST = 200_000_000;
    private static final int BUFFER = 65_536;

    private Bombs() {}

    static void refuse(byte[] file) throws NotReadable {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var streams = STREAM.matcher(text);
        var total = 0L;
        while (streams.find()) {
            var dictionary = dictionary(text, streams.start());
            if (PACKED_TWICE.matcher(dictionary).find()) {
                throw new NotReadable(Obstacle.UNPACKS_TOO_LARGE);
            }
            var isPicture = dictionary.contains("/Image");
            total += isPicture ? 0 : unpacked(file, streams.end(), Math.min(LARGEST_STREAM, LARGEST - total));
        }
    }

    private static String dictionary(String text, int end) {
        var start = text.lastIndexOf("obj", end);
        return text.substring(Math.max(start, end - DICTIONARY), end);
    }

    private static long unpacked(byte[] file, int start, long bound) throws NotReadable {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            var buffer = new byte[BUFFER];
            var read = inflater.inflate(buffer);
            while (read > 0) {
                if (inflater.getBytesWritten() > bound) {
                    throw new NotReadable(Obstacle.UNPACKS_TOO_LARGE);
                }
                read = inflater.inflate(buffer);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
