package ijaza.edge.intake.docx;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.NotReadable;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/** The XML parts of a zip file, unpacked as long as they stay within bounds. */
final class ZipParts {

    private static final int MOST_PARTS = 10_000;
    /** So much may come out of any file, and beyond it so many times the file's own length. */
    private static final long ALWAYS_FINE = 10_000_000;

    private static final long LARGEST_RATIO = 100;
    private static final long LARGEST = 200_000_000;
    private static final long MOST_XML = 40_000_000;
    private static final int BUFFER = 65_536;

    private final Map<String, byte[]> parts = new HashMap<>();
    private final long bound;
    private long unpacked;
    private long xml;

    private ZipParts(int length) {
        this.bound = Math.min(LARGEST, Math.max(ALWAYS_FINE, length * LARGEST_RATIO));
    }

    static ZipParts of(byte[] file) throws NotReadable {
        var parts = new ZipParts(file.length);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var count = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_PARTS) {
                    throw new NotReadable(Obstacle.UNPACKS_TOO_LARGE);
                }
                parts.unpack(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotReadable(Obstacle.BROKEN);
        }
        return parts;
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Reads a part that may be missing. */
    void read(String name, Xml.Handler handler) throws NotReadable {
        var part = parts.get(name);
        if (part != null) {
            Xml.read(part, handler);
        }
    }

    /** Pictures are counted but not kept. */
    private void unpack(String name, InputStream zip) throws IOException, NotReadable {
        var isKept = name.endsWith(".xml") || name.endsWith(".rels");
        var part = new ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            unpacked += read;
            xml += isKept ? read : 0;
            if (unpacked > bound || xml > MOST_XML) {
                throw new NotReadable(Obstacle.UNPACKS_TOO_LARGE);
            }
            if (isKept) {
                part.write(buffer, 0, read);
            }
        }
        if (isKept) {
            parts.putIfAbsent(name, part.toByteArray());
        }
    }
}
