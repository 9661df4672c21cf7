package ijaza.edge.print;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The glyphs of a font made for one file: first one composite for each slot, then the outlines that these are put together from. */
final class GlyphPlan {

    private static final int HEADER = 10;
    private static final int COMPONENT = 8;
    private static final short COMPOSITE = -1;

    private final SourceFont source;
    private final Map<Slot, Integer> slots = new LinkedHashMap<>();
    private final Map<Integer, Integer> copies = new LinkedHashMap<>();

    GlyphPlan(SourceFont source) {
        this.source = source;
    }

    /** The number of the slot's glyph; number 0 is the font's "no such glyph". */
    int number(Slot slot) {
        var known = slots.get(slot);
        if (known != null) {
            return known;
        }
        slots.put(slot, slots.size() + 1);
        return slots.size();
    }

    List<Slot> slots() {
        return List.copyOf(slots.keySet());
    }

    int mostParts() {
        return slots.keySet().stream()
                .mapToInt(slot -> slot.parts().size())
                .max()
                .orElse(0);
    }

    /** All outlines by glyph number. */
    List<Outline> outlines() {
        copies.clear();
        slots.keySet().forEach(slot -> slot.parts().forEach(part -> copy(part.glyph())));
        var outlines = new ArrayList<Outline>();
        outlines.add(Outline.EMPTY);
        slots.keySet().forEach(slot -> outlines.add(composite(slot)));
        copies.keySet().forEach(glyph -> outlines.add(source.outline(glyph).renumbered(this::copy)));
        return outlines;
    }

    private int copy(int glyph) {
        var known = copies.get(glyph);
        if (known != null) {
            return known;
        }
        int number = slots.size() + 1 + copies.size();
        copies.put(glyph, number);
        source.outline(glyph).components().forEach(this::copy);
        return number;
    }

    private Outline composite(Slot slot) {
        var inked = slot.parts().stream()
                .filter(part -> !source.outline(part.glyph()).empty())
                .toList();
        if (inked.isEmpty()) {
            return Outline.EMPTY;
        }
        var out = ByteBuffer.allocate(HEADER + COMPONENT * inked.size());
        var box = box(inked);
        out.putShort(COMPOSITE);
        out.putShort((short) box.left()).putShort((short) box.bottom());
        out.putShort((short) box.right()).putShort((short) box.top());
        for (var part : inked) {
            int more = part == inked.getLast() ? 0 : Outline.MORE;
            out.putShort((short) (Outline.WORDS | Outline.OFFSETS | more));
            out.putShort((short) copy(part.glyph()));
            out.putShort((short) part.dx()).putShort((short) part.dy());
        }
        return new Outline(out.array());
    }

    private Outline.Box box(List<Slot.Part> parts) {
        return parts.stream()
                .map(part -> source.outline(part.glyph()).box().moved(part.dx(), part.dy()))
                .reduce(Outline.Box::around)
                .orElseThrow();
    }
}
