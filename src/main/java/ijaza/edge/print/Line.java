package ijaza.edge.print;

import java.util.ArrayList;
import java.util.List;

/** One line of text as slots from left to right. */
record Line(Face face, List<Slot> slots) {

    private static final double UNITS = 1000.0;

    Line {
        slots = List.copyOf(slots);
    }

    static Line set(Face face, String text, boolean rightToLeft) {
        var slots = new ArrayList<Slot>();
        for (var run : Run.visual(text, rightToLeft)) {
            var cut = SlotCutter.cut(text, run, face.shaper().shape(text, run));
            slots.addAll(BidiMarks.around(cut, run, rightToLeft));
        }
        return new Line(face, slots);
    }

    /** The same line with air between its letters, for letters that do not join. */
    Line spaced(int units) {
        return new Line(face, slots.stream().map(slot -> slot.spaced(units)).toList());
    }

    /** The width in points at a size in points. */
    double width(double size) {
        return slots.stream().mapToInt(Slot::advance).sum() * size / UNITS;
    }
}
