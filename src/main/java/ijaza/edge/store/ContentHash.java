package ijaza.edge.store;

import ijaza.course.CourseFiles;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether two sets of files are the same, by a SHA-256 over all paths and texts. */
final class ContentHash {

    private ContentHash() {}

    static String of(CourseFiles files) {
        var hash = sha256();
        files.texts().forEach((path, text) -> {
            update(hash, path);
            update(hash, text);
        });
        return HexFormat.of().formatHex(hash.digest());
    }

    /** The end of each text is marked, so that nothing can move from one to the next unseen. */
    private static void update(MessageDigest hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
