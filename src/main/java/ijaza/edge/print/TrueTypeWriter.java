package ijaza.edge.print;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.TreeMap;

/** Writes a planned font as a TrueType file with the six tables that a PDF needs. */
final class TrueTypeWriter {

    private static final int VERSION = 0x00010000;
    private static final int MAGIC = 0x5F0F3CF5;
    private static final int HEAD_LENGTH = 54;
    private static final int HHEA_LENGTH = 36;
    private static final int MAXP_LENGTH = 32;
    private static final int LONGEST = 0xFFFF;

    private final GlyphPlan plan;
    private final SourceFont source;
    private final List<Outline> outlines;

    private TrueTypeWriter(GlyphPlan plan, SourceFont source) {
        this.plan = plan;
        this.source = source;
        this.outlines = plan.outlines();
    }

    static byte[] write(GlyphPlan plan, SourceFont source) {
        var writer = new TrueTypeWriter(plan, source);
        var tables = new TreeMap<String, ByteBuffer>();
        tables.put("glyf", writer.glyf());
        tables.put("head", writer.head());
        tables.put("hhea", writer.hhea());
        tables.put("hmtx", writer.hmtx());
        tables.put("loca", writer.loca());
        tables.put("maxp", writer.maxp());
        return TrueTypeFile.of(tables);
    }

    private ByteBuffer glyf() {
        var out = ByteBuffer.allocate(outlines.stream()
                .mapToInt(outline -> TrueTypeFile.padded(outline.bytes().length))
                .sum());
        for (var outline : outlines) {
            out.put(outline.bytes()).position(TrueTypeFile.padded(out.position()));
        }
        return out;
    }

    private ByteBuffer loca() {
        var out = ByteBuffer.allocate(4 * (outlines.size() + 1)).putInt(0);
        int at = 0;
        for (var outline : outlines) {
            at += TrueTypeFile.padded(outline.bytes().length);
            out.putInt(at);
        }
        return out;
    }

    private ByteBuffer hmtx() {
        var out = ByteBuffer.allocate(4 * outlines.size());
        var slots = plan.slots();
        for (int i = 0; i < outlines.size(); i++) {
            var outline = outlines.get(i);
            out.putShort((short) (i > 0 && i <= slots.size() ? slots.get(i - 1).advance() : 0));
            out.putShort((short) (outline.empty() ? 0 : outline.box().left()));
        }
        return out;
    }

    private Outline.Box box() {
        return outlines.stream()
                .filter(outline -> !outline.empty())
                .map(Outline::box)
                .reduce(Outline.Box::around)
                .orElse(new Outline.Box(0, 0, 0, 0));
    }

    private ByteBuffer head() {
        var box = box();
        var out = ByteBuffer.allocate(HEAD_LENGTH);
        out.putInt(VERSION).putInt(VERSION).putInt(0).putInt(MAGIC);
        out.putShort((short) 0b11).putShort((short) source.unitsPerEm());
        out.putLong(0).putLong(0);
        out.putShort((short) box.left()).putShort((short) box.bottom());
        out.putShort((short) box.right()).putShort((short) box.top());
        out.putShort((short) 0).putShort((short) 6).putShort((short) 2);
        return out.putShort((short) 1).putShort((short) 0);
    }

    private ByteBuffer hhea() {
        var widest = plan.slots().stream().mapToInt(Slot::advance).max().orElse(0);
        var box = box();
        var out = ByteBuffer.allocate(HHEA_LENGTH).putInt(VERSION);
        out.putShort((short) source.ascent()).putShort((short) source.descent()).putShort((short) 0);
        out.putShort((short) widest).putShort((short) box.left()).putShort((short) 0);
        out.putShort((short) box.right()).putShort((short) 1);
        return out.putShort(HHEA_LENGTH - 2, (short) outlines.size());
    }

    private ByteBuffer maxp() {
        int parts = Math.max(1, plan.mostParts());
        var out = ByteBuffer.allocate(MAXP_LENGTH).putInt(VERSION).putShort((short) outlines.size());
        out.putShort((short) source.mostPoints()).putShort((short) source.mostContours());
        out.putShort((short) Math.min(LONGEST, parts * source.mostPoints()));
        out.putShort((short) Math.min(LONGEST, parts * source.mostContours()));
        out.putShort((short) 2);
        out.putShort(MAXP_LENGTH - 4, (short) Math.max(parts, source.mostContours()));
        return out.putShort(MAXP_LENGTH - 2, (short) (source.deepestComponents() + 1));
    }
}
