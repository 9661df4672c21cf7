package ijaza.edge.print;

import java.nio.ByteBuffer;
import java.util.SortedMap;

/** Packs the tables of a font into one file with its directory and checksums. */
final class TrueTypeFile {

    private static final int VERSION = 0x00010000;
    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int ALIGNMENT = 4;

    /** What the sum over a whole file comes to, once {@code head} carries its difference. */
    private static final int SUM_OF_FILE = 0xB1B0AFBA;

    private static final int SUM_FIELD_IN_HEAD = 8;

    private TrueTypeFile() {}

    static byte[] of(SortedMap<String, ByteBuffer> tables) {
        int at = HEADER + ENTRY * tables.size();
        int body = tables.values().stream()
                .mapToInt(table -> padded(table.capacity()))
                .sum();
        var out = header(ByteBuffer.allocate(at + body), tables.size());
        int head = 0;
        for (var table : tables.entrySet()) {
            var bytes = table.getValue().array();
            head = table.getKey().equals("head") ? at : head;
            table.getKey().chars().forEach(letter -> out.put((byte) letter));
            out.putInt(sum(bytes)).putInt(at).putInt(bytes.length);
            out.put(at, bytes);
            at += padded(bytes.length);
        }
        return out.putInt(head + SUM_FIELD_IN_HEAD, SUM_OF_FILE - sum(out.array()))
                .array();
    }

    static int padded(int length) {
        return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private static ByteBuffer header(ByteBuffer out, int tables) {
        int power = Integer.highestOneBit(tables);
        out.putInt(VERSION).putShort((short) tables).putShort((short) (power * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        return out.putShort((short) ((tables - power) * ENTRY));
    }

    private static int sum(byte[] bytes) {
        int sum = 0;
        for (int i = 0; i < bytes.length; i++) {
            sum += Byte.toUnsignedInt(bytes[i]) << (Byte.SIZE * (ALIGNMENT - 1 - i % ALIGNMENT));
        }
        return sum;
    }
}
