package ijaza.edge.intake.html;

import ijaza.edge.intake.page.Ordinals;
import org.jsoup.nodes.Element;

/** The numbers, letters or bullets that a browser puts before the points of one list. */
final class Numbering {

    private final String type;
    private final boolean isOrdered;
    private int next;

    Numbering(Element list) {
        this.isOrdered = list.normalName().equals("ol");
        this.type = list.attr("type");
        this.next = number(list.attr("start"), 1);
    }

    String next(Element point) {
        if (!isOrdered) {
            return "• ";
        }
        var number = number(point.attr("value"), next);
        next = number + 1;
        var written =
                ordinals(point.hasAttr("type") ? point.attr("type") : type).written(number);
        return written + ". ";
    }

    private static Ordinals ordinals(String type) {
        return switch (type) {
            case "a" -> Ordinals.LOWER_LETTER;
            case "A" -> Ordinals.UPPER_LETTER;
            case "i" -> Ordinals.LOWER_ROMAN;
            case "I" -> Ordinals.UPPER_ROMAN;
            default -> Ordinals.DECIMAL;
        };
    }

    private static int number(String text, int otherwise) {
        return text.strip().matches("-?\\d{1,6}") ? Integer.parseInt(text.strip()) : otherwise;
    }
}
