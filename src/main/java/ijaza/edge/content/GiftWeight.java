package ijaza.edge.content;

import ijaza.course.QuestionExchange.LeftOut.Reason;

/** The shares of a hundred that Moodle knows; a file may round them to three decimals. */
final class GiftWeight {

    private static final double[] KNOWN = {
        0, 5, 10, 100 / 9d, 12.5, 100 / 7d, 100 / 6d, 20, 25, 30, 100 / 3d, 40, 50, 60, 200 / 3d, 70, 75, 80, 500 / 6d,
        90, 100
    };
    private static final double TOLERANCE = 0.001;

    private GiftWeight() {}

    /** The share that is written, exactly. */
    static double of(int line, String written) throws Malformed {
        var percent = Double.parseDouble(written);
        for (var known : KNOWN) {
            if (Math.abs(Math.abs(percent) - known) <= TOLERANCE) {
                return Math.copySign(known, percent);
            }
        }
        throw new Malformed(line, Reason.STRANGE_WEIGHT);
    }

    static boolean same(double one, double other) {
        return Math.abs(one - other) <= TOLERANCE;
    }
}
