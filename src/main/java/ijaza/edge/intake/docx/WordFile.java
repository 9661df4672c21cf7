package ijaza.edge.intake.docx;

import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.edge.intake.page.Manuscript;
import ijaza.edge.intake.page.NotReadable;

/** Reads a Word document: its body as if all tracked changes were accepted, without headers, footers, notes and comments. */
public final class WordFile {

    private static final String RELATIONS = "_rels/.rels";

    private WordFile() {}

    /** A document, and whether changes were tracked in it. */
    public record Read(SourceDocument document, boolean hasTrackedChanges) {}

    public static Read read(byte[] file) throws NotReadable {
        var parts = ZipParts.of(file);
        var main = mainPart(parts);
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        var styles = new Styles();
        parts.read(folder + "styles.xml", styles);
        var numbering = new Numbering();
        parts.read(folder + "numbering.xml", numbering);
        var manuscript = new Manuscript();
        var body = new Body(styles, numbering, manuscript);
        parts.read(main, body);
        return new Read(manuscript.document(), body.hasTrackedChanges());
    }

    private static String mainPart(ZipParts parts) throws NotReadable {
        var relations = new Relations();
        parts.read(RELATIONS, relations);
        var main = relations.mainPart();
        if (!parts.has(main) || !main.startsWith("word/")) {
            throw new NotReadable(Obstacle.UNKNOWN_KIND);
        }
        return main;
    }
}
