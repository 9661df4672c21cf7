package ijaza.edge.print;

import ijaza.edge.print.Canvas.Point;
import java.util.ArrayList;
import java.util.List;

/** The figures that decorate the page; all are built from squares turned around one point. */
final class Ornament {

    private static final int POINTS = 8;

    /** How deep the notches of a star of two squares go, as a share of its radius. */
    private static final double NOTCH = Math.cos(Math.PI / 4) / Math.cos(Math.PI / 8);

    private static final int SQUARES_OF_WHEEL = 6;
    private static final double WHEEL = 13;
    private static final double STAR = 4.5;
    private static final double GAP = 19;
    private static final double HAIRLINE = 0.4;

    private Ornament() {}

    /** A star with eight points. */
    static List<Point> star(Point middle, double radius) {
        var corners = new ArrayList<Point>();
        for (int i = 0; i < 2 * POINTS; i++) {
            corners.add(middle.towards(i * 180.0 / POINTS, i % 2 == 0 ? radius : radius * NOTCH));
        }
        return corners;
    }

    /** A wheel of fine lines with a star in it, between two rules. */
    static void divider(Canvas canvas, Point middle, double length) {
        canvas.stroke(Ink.GOLD, HAIRLINE);
        for (int i = 0; i < SQUARES_OF_WHEEL; i++) {
            canvas.polygon(square(middle, WHEEL, i * 90.0 / SQUARES_OF_WHEEL));
        }
        canvas.paintStroked();
        canvas.line(middle.moved(-length / 2, 0), middle.moved(-GAP, 0));
        canvas.line(middle.moved(GAP, 0), middle.moved(length / 2, 0));
        canvas.fill(Ink.DEEP);
        canvas.polygon(star(middle, STAR));
        canvas.paintFilled();
    }

    private static List<Point> square(Point middle, double radius, double turn) {
        return List.of(
                middle.towards(turn, radius),
                middle.towards(turn + 90, radius),
                middle.towards(turn + 180, radius),
                middle.towards(turn + 270, radius));
    }
}
