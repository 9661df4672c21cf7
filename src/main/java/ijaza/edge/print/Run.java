package ijaza.edge.print;

import java.text.Bidi;
import java.util.Arrays;
import java.util.List;

/** A stretch of a line whose characters run in one direction. */
record Run(int start, int end, boolean rightToLeft) {

    /** The runs of a line in the order in which the eye meets them from the left. */
    static List<Run> visual(String line, boolean rightToLeftLine) {
        var bidi = new Bidi(line, rightToLeftLine ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        var runs = new Run[bidi.getRunCount()];
        var levels = new byte[runs.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = new Run(bidi.getRunStart(i), bidi.getRunLimit(i), levels[i] % 2 == 1);
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        return Arrays.asList(runs);
    }
}
