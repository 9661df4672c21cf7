package ijaza.edge.intake.docx;

import ijaza.edge.intake.page.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row of a table while it is being read: cells of words, or what an old page is laid out by. */
final class TableRow {

    private static final int MOST_PIECES_OF_A_CELL = 3;

    private final List<List<Piece>> cells = new ArrayList<>();

    void cell() {
        cells.add(new ArrayList<>());
    }

    void add(Piece piece) {
        if (cells.isEmpty()) {
            cell();
        }
        cells.getLast().add(piece);
    }

    /** One line with a tab between its cells, or the pieces as they are where a cell holds a text of its own. */
    List<Piece> pieces() {
        if (cells.size() < 2 || cells.stream().anyMatch(cell -> cell.size() > MOST_PIECES_OF_A_CELL)) {
            return cells.stream().flatMap(List::stream).toList();
        }
        return List.of(Piece.paragraph(cells.stream().map(TableRow::words).collect(Collectors.joining("\t"))));
    }

    private static String words(List<Piece> cell) {
        return cell.stream().map(Piece::words).collect(Collectors.joining(" "));
    }
}
