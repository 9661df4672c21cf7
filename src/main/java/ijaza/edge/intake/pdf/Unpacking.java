package ijaza.edge.intake.pdf;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Adds up what deflated streams unpack to, and refuses what is too much for one or for all of them. Pictures may be larger,
 * since they are not unpacked for their words; but a stream may only say that it is one.
 */
final class Unpacking {

    private static final long LARGEST_STREAM = 60_000_000;
    private static final long ALL_STREAMS = 200_000_000;
    private static final long LARGEST_PICTURE = 150_000_000;
    private static final long ALL_PICTURES = 2_000_000_000;
    private static final int BUFFER = 65_536;

    private long streams;
    private long pictures;

    /** Whatever is not deflated counts nothing: it is as large as it is. */
    void measure(byte[] file, int start, boolean isPicture) throws NotReadable {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, start, file.length - start);
            var buffer = new byte[BUFFER];
            for (var read = inflater.inflate(buffer); read > 0; read = inflater.inflate(buffer)) {
                streams += isPicture ? 0 : read;
                pictures += isPicture ? read : 0;
                if (inflater.getBytesWritten() > (isPicture ? LARGEST_PICTURE : LARGEST_STREAM)
                        || streams > ALL_STREAMS
                        || pictures > ALL_PICTURES) {
                    throw new NotReadable(Obstacle.UNPACKS_TOO_LARGE);
                }
            }
        } catch (DataFormatException notDeflated) {
            // PDFBox will read as much of it as was read here
        } finally {
            inflater.end();
        }
    }
}
