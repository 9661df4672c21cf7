package ijaza.edge.intake.html;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** A table that holds words in rows, not one that an old page is laid out by. */
final class DataTable {

    private static final String BLOCKS = "table, h1, h2, h3, h4, h5, h6, ul, ol, p + p, div, blockquote, article, section";

    private DataTable() {}

    static boolean isOne(Element table) {
        return table.selectStream(BLOCKS).allMatch(inside -> inside == table)
                && table.selectStream("tr").anyMatch(row -> row.select("td, th").size() > 1);
    }

    /** The cells of a row, with a tab between them. */
    static String words(Element row) {
        return row.select("td, th").stream().map(DataTable::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(Element cell) {
        var words = new InlineText();
        words.append(cell.wholeText());
        return words.take().strip();
    }
}
