package ijaza.edge.print;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/** The bytes of one glyph as the {@code glyf} table of TrueType keeps them. */
record Outline(byte[] bytes) {

    static final Outline EMPTY = new Outline(new byte[0]);

    static final int WORDS = 0x0001;
    static final int OFFSETS = 0x0002;
    static final int MORE = 0x0020;
    private static final int SCALE = 0x0008;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int HEADER = 10;

    boolean empty() {
        return bytes.length == 0;
    }

    Box box() {
        var in = ByteBuffer.wrap(bytes, 2, HEADER - 2);
        return new Box(in.getShort(), in.getShort(), in.getShort(), in.getShort());
    }

    /** The glyphs that this one is put together from. */
    List<Integer> components() {
        var in = ByteBuffer.wrap(bytes);
        return componentFields().stream()
                .map(field -> Short.toUnsignedInt(in.getShort(field)))
                .toList();
    }

    Outline renumbered(IntUnaryOperator numbers) {
        var copy = ByteBuffer.wrap(bytes.clone());
        for (int field : componentFields()) {
            int old = Short.toUnsignedInt(copy.getShort(field));
            copy.putShort(field, (short) numbers.applyAsInt(old));
        }
        return new Outline(copy.array());
    }

    private List<Integer> componentFields() {
        var fields = new ArrayList<Integer>();
        var in = ByteBuffer.wrap(bytes);
        if (empty() || in.getShort(0) >= 0) {
            return fields;
        }
        int at = HEADER;
        int flags;
        do {
            flags = in.getShort(at);
            fields.add(at + 2);
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2) + scaleLength(flags);
        } while ((flags & MORE) != 0);
        return fields;
    }

    private static int scaleLength(int flags) {
        if ((flags & MATRIX) != 0) {
            return 8;
        }
        return (flags & TWO_SCALES) != 0 ? 4 : (flags & SCALE) != 0 ? 2 : 0;
    }

    /** The smallest box around an outline. */
    record Box(int left, int bottom, int right, int top) {

        Box moved(int dx, int dy) {
            return new Box(left + dx, bottom + dy, right + dx, top + dy);
        }

        Box around(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }
    }
}
