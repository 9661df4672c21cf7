package ijaza.edge.intake.html;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** A table that holds words in rows, not one that an old page is laid out by. */
final class DataTable {

    private static final Evaluator BLOCKS =
            QueryParser.parse("table, h1, h2, h3, h4, h5, h6, ul, ol, p + p, div, blockquote, article, section");
    private static final Evaluator ROWS = QueryParser.parse("tr");
    private static final Evaluator CELLS = QueryParser.parse("td, th");

    private static final Evaluator BREAKS = QueryParser.parse("br");
    private static final int MOST_BREAKS = 3;
    private static final int LONGEST_CELL = 600;

    private DataTable() {}

    static boolean isOne(Element table) {
        return table.selectStream(BLOCKS).allMatch(inside -> inside == table)
                && table.selectStream(CELLS).noneMatch(DataTable::isText)
                && table.selectStream(ROWS).anyMatch(row -> row.select(CELLS).size() > 1);
    }

    private static boolean isText(Element cell) {
        return cell.select(BREAKS).size() > MOST_BREAKS || cell.wholeText().length() > LONGEST_CELL;
    }

    /** The cells of a row, with a tab between them. */
    static String words(Element row) {
        return row.select(CELLS).stream().map(DataTable::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(Element cell) {
        var words = new InlineText();
        words.append(cell.wholeText());
        return words.take().strip();
    }
}
