package ijaza.edge.intake.pdf;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Measures what the streams of a file unpack to, without keeping it, so that none bursts the memory later. */
final class Bombs {

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream\\r?\\n");
    /** Packed in a way that is not measured here; texts and fonts packed so are old and small. */
    private static final Pattern PACKED_OTHERWISE =
            Pattern.compile("/(?:LZW|LZWDecode|RL|RunLengthDecode)\\b|/F(?:ilter)?\\s*\\[\\s*/\\w+\\s*/\\w+");

    private static final Pattern PICTURE = Pattern.compile("/Subtype\\s*/Image\\b");
    private static final int DICTIONARY = 1500;
    private static final int LARGEST_PACKED_OTHERWISE = 100_000;
    private static final int ALL_PACKED_OTHERWISE = 2_000_000;

    private final Unpacking unpacking = new Unpacking();
    private long packedOtherwise;

    private Bombs() {}

    /** Looks at the bytes, before anybody parses them. */
    static void refuse(byte[] file) throws NotReadable {
        var bombs = new Bombs();
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var streams = STREAM.matcher(text);
        while (streams.find()) {
            var dictionary = dictionary(text, streams.start());
            var isPicture = PICTURE.matcher(dictionary).find();
            if (!isPicture && PACKED_OTHERWISE.matcher(dictionary).find()) {
                var end = text.indexOf("endstream", streams.end());
                bombs.addPackedOtherwise((end < 0 ? file.length : end) - streams.end());
            } else {
                bombs.unpacking.measure(file, streams.end(), isPicture);
            }
        }
    }

    /** Looks at the streams of a file that was encrypted, once they can be read. */
    static void refuse(COSDocument file) throws NotReadable, IOException {
        var unpacking = new Unpacking();
        for (var key : file.getXrefTable().keySet()) {
            if (file.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                var isPicture = COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
                try (var packed = stream.createRawInputStream()) {
                    unpacking.measure(packed.readAllBytes(), 0, isPicture);
                }
            }
        }
    }

    private void addPackedOtherwise(int length) throws NotReadable {
        packedOtherwise += length;
        if (length > LARGEST_PACKED_OTHERWISE || packedOtherwise > ALL_PACKED_OTHERWISE) {
            throw new NotReadable(Obstacle.UNPACKS_TOO_LARGE);
        }
    }

    private static String dictionary(String text, int end) {
        var start = text.lastIndexOf("obj", end);
        return text.substring(Math.max(start, end - DICTIONARY), end);
    }
}
