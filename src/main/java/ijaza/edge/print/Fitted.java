package ijaza.edge.print;

import java.util.ArrayList;
import java.util.List;

/** A paragraph cut into lines of one size that all keep within a width; nothing is ever left out. */
record Fitted(Paragraph paragraph, List<Line> lines, double size) {

    private static final int MOST_LINES = 3;

    Fitted {
        lines = List.copyOf(lines);
    }

    /** In one line where the smallest size allows it, otherwise in more, and smaller only where even these are too long. */
    static Fitted in(Paragraph paragraph, Sizes sizes, double width) {
        for (int count = 1; count < MOST_LINES; count++) {
            var lines = broken(paragraph, count);
            double size = Math.min(sizes.largest(), width / widest(lines));
            if (size >= sizes.smallest()) {
                return new Fitted(paragraph, lines, size);
            }
        }
        var lines = broken(paragraph, MOST_LINES);
        return new Fitted(paragraph, lines, Math.min(sizes.smallest(), width / widest(lines)));
    }

    /** The width of the widest line at a size of one point. */
    private static double widest(List<Line> lines) {
        return lines.stream().mapToDouble(line -> line.width(1)).max().orElseThrow();
    }

    /** Breaks between words so that the lines come out about equally long. */
    private static List<Line> broken(Paragraph paragraph, int count) {
        var lines = new ArrayList<Line>();
        var rest = paragraph.text();
        for (int left = count; left > 1; left--) {
            int middle = rest.length() / left;
            int before = rest.lastIndexOf(' ', middle);
            int after = rest.indexOf(' ', middle);
            int cut = after < 0 || (before > 0 && middle - before < after - middle) ? before : after;
            if (cut > 0) {
                lines.add(paragraph.line(rest.substring(0, cut)));
                rest = rest.substring(cut + 1);
            }
        }
        lines.add(paragraph.line(rest));
        return lines;
    }

    /** The size that a paragraph would like to have and the smallest that it bears before it takes another line, in points. */
    record Sizes(double largest, double smallest) {

        static Sizes just(double size) {
            return new Sizes(size, size);
        }

        Sizes times(double scale) {
            return new Sizes(largest * scale, smallest * scale);
        }
    }
}
