package ijaza.edge.print;

import ijaza.edge.print.Canvas.Point;
import java.util.ArrayList;
import java.util.List;

/** The frame of the page: a band of eight-pointed stars between two rules. */
record Frame(double width, double height) {

    /** The tiles divide both sides of a page of A4 evenly, as the sides' difference is 18 of them. */
    private static final int TILES_OF_DIFFERENCE = 18;

    private static final int TILES_ACROSS = 57;

    private double tile() {
        return (width - height) / TILES_OF_DIFFERENCE;
    }

    private double margin() {
        return (width - TILES_ACROSS * tile()) / 2;
    }

    /** How far from the edge of the page the frame ends. */
    double depth() {
        return margin() + tile();
    }

    void draw(Canvas canvas) {
        canvas.fill(Ink.DEEP);
        rectangle(canvas, margin());
        rectangle(canvas, depth());
        canvas.paintFilledEvenOdd();
        canvas.fill(Ink.PALE);
        middles().forEach(middle -> canvas.polygon(Ornament.star(middle, tile() * 0.46)));
        canvas.paintFilled();
        canvas.fill(Ink.GOLD);
        middles().forEach(middle -> canvas.polygon(Ornament.star(middle, tile() * 0.2)));
        canvas.paintFilled();
        canvas.stroke(Ink.GOLD, 0.6);
        rectangle(canvas, margin() - 3.5);
        canvas.paintStroked();
        rectangle(canvas, depth() + 3.5);
        canvas.paintStroked();
    }

    private void rectangle(Canvas canvas, double inset) {
        canvas.rectangle(inset, inset, width - 2 * inset, height - 2 * inset);
    }

    private List<Point> middles() {
        var middles = new ArrayList<Point>();
        double first = margin() + tile() / 2;
        int down = TILES_ACROSS - TILES_OF_DIFFERENCE;
        for (int i = 0; i < TILES_ACROSS; i++) {
            middles.add(new Point(first + i * tile(), first));
            middles.add(new Point(first + i * tile(), height - first));
        }
        for (int i = 1; i < down - 1; i++) {
            middles.add(new Point(first, first + i * tile()));
            middles.add(new Point(width - first, first + i * tile()));
        }
        return middles;
    }
}
