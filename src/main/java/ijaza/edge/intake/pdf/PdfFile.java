package ijaza.edge.intake.pdf;

import ijaza.document.Caution;
import ijaza.document.DocumentReader.Progress;
import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.edge.intake.page.Manuscript;
import ijaza.edge.intake.page.NotReadable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads a PDF file page by page; what its text layer says is taught only where it spells words. */
public final class PdfFile {

    private static final int MOST_PAGES = 3000;

    static {
        FontMappers.set(new BuiltInFonts());
    }

    private boolean hasPictures;

    private PdfFile() {}

    /** A document, and what its author should know of it. */
    public record Read(SourceDocument document, Set<Caution> cautions) {}

    public static Read read(byte[] file, Progress progress) throws NotReadable {
        Bombs.refuse(file);
        try (var pdf = Loader.loadPDF(file)) {
            if (!pdf.getCurrentAccessPermission().canExtractContent()) {
                throw new NotReadable(Obstacle.ENCRYPTED);
            }
            if (pdf.isEncrypted()) {
                Bombs.refuse(pdf.getDocument());
            }
            return new PdfFile().read(pdf, progress);
        } catch (InvalidPasswordException e) {
            throw new NotReadable(Obstacle.ENCRYPTED);
        } catch (IOException e) {
            throw new NotReadable(Obstacle.BROKEN);
        } catch (TooMuchWork e) {
            throw new NotReadable(Obstacle.TOO_MUCH_WORK);
        }
    }

    private Read read(PDDocument pdf, Progress progress) throws IOException, NotReadable {
        if (pdf.getNumberOfPages() > MOST_PAGES) {
            throw new NotReadable(Obstacle.TOO_MUCH_WORK);
        }
        var glyphs = new GlyphReader();
        var lines = new PageLines();
        for (var i = 0; i < pdf.getNumberOfPages(); i++) {
            var page = glyphs.page(pdf.getPage(i));
            lines.add(page);
            hasPictures |= page.isEmpty() && hasPicture(pdf.getPage(i));
            progress.done(i + 1, pdf.getNumberOfPages());
        }
        var layer = new TextLayer(lines.read(), glyphs.unreadable());
        var text = RunningLines.removedFrom(layer.soundPages(hasPictures)).stream()
                .flatMap(List::stream)
                .toList();
        var manuscript = new Manuscript();
        new Paragraphs(new Typography(text), manuscript).read(text);
        return new Read(manuscript.document(), cautions(layer));
    }

    private Set<Caution> cautions(TextLayer layer) {
        var cautions = EnumSet.noneOf(Caution.class);
        if (layer.isDoubtful()) {
            cautions.add(Caution.LETTERS_DOUBTFUL);
        }
        if (hasPictures) {
            cautions.add(Caution.PAGES_WITHOUT_TEXT);
        }
        return cautions;
    }

    private static boolean hasPicture(PDPage page) {
        var resources = page.getResources();
        if (resources != null) {
            for (var name : resources.getXObjectNames()) {
                if (resources.isImageXObject(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
