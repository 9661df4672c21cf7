package ijaza.edge.print;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The drawing orders of a page, in points from its lower left corner. */
final class Canvas {

    /** A thousandth of a point is far below what a printer can do. */
    private static final double PRECISION = 1000;

    private final StringBuilder orders = new StringBuilder();

    byte[] bytes() {
        return orders.toString().getBytes(StandardCharsets.US_ASCII);
    }

    void fill(Ink ink) {
        order("rg", ink.shares());
    }

    void stroke(Ink ink, double width) {
        order("RG", ink.shares());
        order("w", width);
    }

    void rectangle(double x, double y, double width, double height) {
        order("re", x, y, width, height);
    }

    void polygon(List<Point> corners) {
        for (int i = 0; i < corners.size(); i++) {
            order(i == 0 ? "m" : "l", corners.get(i).x(), corners.get(i).y());
        }
        order("h");
    }

    void line(Point from, Point to) {
        order("m", from.x(), from.y());
        order("l", to.x(), to.y());
        order("S");
    }

    void paintFilled() {
        order("f");
    }

    void paintFilledEvenOdd() {
        order("f*");
    }

    void paintStroked() {
        order("S");
    }

    void text(String font, double size, Point at, String codes) {
        order("BT");
        orders.append('/').append(font).append(' ');
        order("Tf", size);
        order("Td", at.x(), at.y());
        orders.append('<').append(codes).append("> Tj\n");
        order("ET");
    }

    void beginArtifact() {
        orders.append("/Artifact <</Type /Layout>> BDC\n");
    }

    void beginTagged(String role, int number) {
        orders.append('/').append(role).append(" <</MCID ").append(number).append(">> BDC\n");
    }

    void endMarked() {
        order("EMC");
    }

    private void order(String operator, double... operands) {
        for (double operand : operands) {
            orders.append(plain(operand)).append(' ');
        }
        orders.append(operator).append('\n');
    }

    private static String plain(double number) {
        double rounded = Math.round(number * PRECISION) / PRECISION;
        return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
    }

    /** A place on the page. */
    record Point(double x, double y) {

        Point moved(double dx, double dy) {
            return new Point(x + dx, y + dy);
        }

        /** The place at a distance from this one, in a direction in degrees counted from the right against the clock. */
        Point towards(double degrees, double distance) {
            double angle = Math.toRadians(degrees);
            return new Point(x + distance * Math.cos(angle), y + distance * Math.sin(angle));
        }
    }
}
