package ijaza.edge.intake.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells UTF-16 by its mark, or by the empty half of its spaces, digits and line ends. */
final class Utf16 {

    private static final int LOOKED_AT = 4096;
    private static final int LETTERS_A_SPACE = 20;

    private Utf16() {}

    static boolean isIn(byte[] bytes) {
        return isMarked(bytes) || hasEmptyHalves(bytes, 0) || hasEmptyHalves(bytes, 1);
    }

    /** {@code UTF-16} takes its mark out of the text. */
    static Charset charset(byte[] bytes) {
        if (isMarked(bytes)) {
            return StandardCharsets.UTF_16;
        }
        return hasEmptyHalves(bytes, 0) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static boolean isMarked(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** Whether empty bytes stand at the even places only, or at the odd ones only. */
    private static boolean hasEmptyHalves(byte[] bytes, int half) {
        var length = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        var empty = 0;
        for (var i = 0; i < length; i += 2) {
            empty += bytes[i + half] == 0 ? 1 : 0;
            if (bytes[i + 1 - half] == 0) {
                return false;
            }
        }
        return empty > 0 && empty * LETTERS_A_SPACE >= length / 2;
    }
}
