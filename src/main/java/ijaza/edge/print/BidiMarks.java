package ijaza.edge.print;

import java.util.ArrayList;
import java.util.List;

/** Invisible direction marks around what readers of PDFs would otherwise put in the wrong order. */
final class BidiMarks {

    /** A mark needs some width, or readers sort it to the wrong side of its neighbour. */
    private static final int WIDTH = 10;

    private static final Slot RIGHT_TO_LEFT = new Slot("\u200F", WIDTH, List.of());
    private static final Slot LEFT_TO_RIGHT = new Slot("\u200E", WIDTH, List.of());

    /** Alone in these, a bracket is not paired with one of another phrase. */
    private static final Slot ISOLATE = new Slot("\u2066", WIDTH, List.of());

    private static final Slot END_OF_ISOLATE = new Slot("\u2069", WIDTH, List.of());

    private BidiMarks() {}

    static List<Slot> around(List<Slot> slots, Run run, boolean rightToLeftLine) {
        if (run.rightToLeft()) {
            return slots.stream().flatMap(slot -> guarded(slot).stream()).toList();
        }
        return rightToLeftLine ? between(RIGHT_TO_LEFT, slots) : slots;
    }

    private static List<Slot> guarded(Slot slot) {
        int character = slot.character().codePointAt(0);
        if (Character.isMirrored(character)) {
            return between(RIGHT_TO_LEFT, between(LEFT_TO_RIGHT, List.of(ISOLATE, slot, END_OF_ISOLATE)));
        }
        boolean ordered = Letters.isRightToLeft(character) || Letters.isMark(character);
        return ordered ? List.of(slot) : between(RIGHT_TO_LEFT, List.of(slot));
    }

    private static List<Slot> between(Slot mark, List<Slot> slots) {
        var all = new ArrayList<Slot>();
        all.add(mark);
        all.addAll(slots);
        all.add(mark);
        return all;
    }
}
