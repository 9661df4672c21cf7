package ijaza.edge.intake.docx;

import ijaza.document.Obstacle;
import ijaza.edge.intake.page.Manuscript;
import ijaza.edge.intake.page.NotReadable;
import ijaza.edge.intake.page.Piece;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.Consumer;

/** The body of a Word document; paragraphs may stand in text boxes in paragraphs, and in cells of tables. */
final class Body implements Xml.Handler {

    /** Deleted or moved away, alternatives for older programs, and what is no text. */
    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "sdtPr", "sectPr", "pPrChange", "rPrChange", "tblPr", "tblGrid");

    private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");

    private final Styles styles;
    private final Numbering numbering;
    private final Manuscript manuscript;
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final Deque<TableRow> rows = new ArrayDeque<>();
    private boolean hasTrackedChanges;
    private boolean isText;
    private boolean isBody;
    private boolean isRunProperty;
    private int skipped;

    Body(Styles styles, Numbering numbering, Manuscript manuscript) {
        this.styles = styles;
        this.numbering = numbering;
        this.manuscript = manuscript;
    }

    boolean hasTrackedChanges() {
        return hasTrackedChanges;
    }

    @Override
    public void open(Xml.Tag tag) throws NotReadable {
        isBody |= tag.is("document") || tag.is("body");
        if (!isBody) {
            throw new NotReadable(Obstacle.UNKNOWN_KIND);
        }
        hasTrackedChanges |= CHANGES.contains(tag.name());
        if (skipped > 0 || SKIPPED.contains(tag.name())) {
            skipped++;
            return;
        }
        switch (tag.name()) {
            case "p" -> paragraphs.push(new Paragraph());
            case "tr" -> rows.push(new TableRow());
            case "tc" -> inRow(TableRow::cell);
            case "t" -> isText = true;
            default -> inParagraph(tag);
        }
    }

    private void inParagraph(Xml.Tag tag) {
        if (paragraphs.isEmpty()) {
            return;
        }
        var paragraph = paragraphs.element();
        switch (tag.name()) {
            case "r" -> paragraph.run();
            case "rPr" -> isRunProperty = true;
            case "tab", "br", "cr" -> paragraph.append(isRunProperty ? "" : " ");
            case "noBreakHyphen" -> paragraph.append("-");
            default -> {
                paragraph.property(tag);
                paragraph.runProperty(tag);
            }
        }
    }

    @Override
    public void close(String name) {
        if (skipped > 0) {
            skipped--;
            return;
        }
        switch (name) {
            case "t" -> isText = false;
            case "rPr" -> isRunProperty = false;
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    paragraphs.pop().piece(styles, numbering).ifPresent(this::add);
                }
            }
            case "tr" -> {
                if (!rows.isEmpty()) {
                    rows.pop().pieces().forEach(this::add);
                }
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (isText && skipped == 0 && !paragraphs.isEmpty()) {
            paragraphs.element().append(text);
        }
    }

    private void add(Piece piece) {
        if (rows.isEmpty()) {
            manuscript.add(piece);
        } else {
            rows.element().add(piece);
        }
    }

    private void inRow(Consumer<TableRow> what) {
        if (!rows.isEmpty()) {
            what.accept(rows.element());
        }
    }
}
