package ijaza.edge.intake.html;

import ijaza.document.Passage.Kind;
import ijaza.edge.intake.page.BoldLine;
import ijaza.edge.intake.page.Manuscript;
import ijaza.edge.intake.page.Piece;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Walks through an article and writes down a piece for each of its blocks. */
final class ArticleWalk {

    private static final Evaluator IN_A_LIST = QueryParser.parse("li, td, th");
    private static final Evaluator BOLD = QueryParser.parse("b, strong");

    private final Manuscript manuscript;
    private final String title;
    private final InlineText line = new InlineText();
    private Place place = Place.OPEN;
    private boolean hasTitle;
    private int depth;

    /**
     * @param title what the article is called if it does not say so itself; may be empty
     */
    ArticleWalk(Manuscript manuscript, String title) {
        this.manuscript = manuscript;
        this.title = title;
        this.hasTitle = !title.isBlank();
        manuscript.add(Piece.title(title));
    }

    void read(Element root) {
        root.childNodes().forEach(this::node);
        flush();
    }

    private void node(Node node) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText());
        } else if (node instanceof Element element) {
            element(element);
        }
    }

    private void element(Element element) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                if (!element.text().equals(title)) {
                    block(element, heading(element));
                }
            }
            case "p" -> block(element, place.isPointBegun() ? place : paragraph(element));
            case "ul", "ol" -> list(element);
            case "table" -> table(element);
            case "figcaption", "caption" -> block(element, new Place(Kind.CAPTION, 1, "", false));
            case "dt", "dd", "blockquote" -> block(element, new Place(Kind.PARAGRAPH, 1, "", false));
            case "br" -> lineBreak();
            case "hr" -> flush();
            case "pre" -> preformatted(element);
            default -> {
                if (element.isBlock()) {
                    block(element, place.isPointBegun() ? place : Place.OPEN);
                } else {
                    element.childNodes().forEach(this::node);
                }
            }
        }
    }

    private void block(Element element, Place inside) {
        flush();
        var outside = place;
        place = inside;
        element.childNodes().forEach(this::node);
        flush();
        place = outside.isPointBegun() && inside.equals(outside) ? Place.OPEN : outside;
    }

    private Place heading(Element element) {
        var level = element.normalName().charAt(1) - '0';
        var isTitle = level == 1 && !hasTitle && !element.text().isBlank();
        hasTitle |= isTitle;
        return new Place(isTitle ? Kind.TITLE : Kind.HEADING, level, "", false);
    }

    private static Place paragraph(Element element) {
        return isBoldLine(element)
                ? new Place(Kind.HEADING, BoldLine.LEVEL, "", false)
                : new Place(Kind.PARAGRAPH, 1, "", false);
    }

    private static boolean isBoldLine(Element paragraph) {
        var bold = String.join("", paragraph.select(BOLD).eachText());
        return paragraph.closest(IN_A_LIST) == null
                && BoldLine.isHeading(paragraph.text().strip(), (int)
                        bold.chars().filter(Character::isLetterOrDigit).count());
    }

    private void list(Element list) {
        flush();
        var outside = place;
        var numbering = new Numbering(list);
        depth++;
        for (var child : list.childNodes()) {
            if (child instanceof Element point && point.normalName().equals("li")) {
                block(point, new Place(Kind.LIST_ITEM, depth, numbering.next(point), false));
            } else {
                place = Place.OPEN;
                node(child);
            }
        }
        depth--;
        flush();
        place = outside.isPointBegun() ? Place.OPEN : outside;
    }

    private void table(Element table) {
        if (!DataTable.isOne(table)) {
            block(table, Place.OPEN);
            return;
        }
        flush();
        table.select("caption").forEach(this::element);
        for (var row : table.select("tr")) {
            manuscript.add(Piece.paragraph(DataTable.words(row)));
        }
    }

    private void lineBreak() {
        if (place.kind() == null || place.kind() == Kind.PARAGRAPH) {
            var isParted = line.isBlank();
            place = new Place(null, 1, "", place.isBroken());
            flush();
            place = new Place(null, 1, "", !isParted);
        } else {
            line.append(" ");
        }
    }

    private void preformatted(Element element) {
        flush();
        var isCode = !element.select("code").isEmpty();
        element.wholeText()
                .lines()
                .forEach(text -> manuscript.add(isCode ? Piece.paragraph(text) : Piece.unmarked(text)));
    }

    private void flush() {
        if (line.isBlank()) {
            line.clear();
            return;
        }
        manuscript.add(place.piece(line.take()));
        place = place.afterwards();
    }
}
