package ijaza.edge.print;

import ijaza.edge.print.Canvas.Point;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs below one another along an upright line. */
final class Column {

    private static final double LEADING = 1.5;

    private final List<Item> items = new ArrayList<>();
    private final Alignment alignment;
    private final double width;

    Column(Alignment alignment, double width) {
        this.alignment = alignment;
        this.width = width;
    }

    /**
     * @param drop from the baseline before it to the paragraph's first baseline, in points
     */
    Column add(Role role, Paragraph paragraph, Fitted.Sizes sizes, double drop) {
        return add(role, Fitted.in(paragraph, sizes, width), drop);
    }

    Column add(Role role, Fitted fitted, double drop) {
        items.add(new Item(role, fitted, drop));
        return this;
    }

    /** From its top to its last baseline, in points. */
    double height() {
        return items.stream().mapToDouble(Item::height).sum();
    }

    /** Draws the column so that it hangs from a point of its upright line. */
    void draw(TaggedPage page, Point top) {
        double y = top.y();
        for (var item : items) {
            double first = y - item.drop();
            page.text(item.role(), item.fitted().paragraph(), placed(item.fitted(), new Point(top.x(), first)));
            y -= item.height();
        }
    }

    private List<TaggedPage.Placed> placed(Fitted fitted, Point first) {
        var placed = new ArrayList<TaggedPage.Placed>();
        for (var line : fitted.lines()) {
            double left = alignment.left(first.x(), line.width(fitted.size()));
            double y = first.y() - placed.size() * fitted.size() * LEADING;
            placed.add(new TaggedPage.Placed(line, fitted.size(), new Point(left, y)));
        }
        return placed;
    }

    private record Item(Role role, Fitted fitted, double drop) {

        double height() {
            return drop + (fitted.lines().size() - 1) * fitted.size() * LEADING;
        }
    }

    /** On which side of the upright line the text stands. */
    enum Alignment {
        LEFT_OF(1),
        ACROSS(0.5),
        RIGHT_OF(0);

        private final double share;

        Alignment(double share) {
            this.share = share;
        }

        double left(double x, double width) {
            return x - share * width;
        }
    }
}
