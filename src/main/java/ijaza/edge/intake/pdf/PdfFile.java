package ijaza.edge.intake.pdf;

import ijaza.document.Caution;
import ijaza.document.DocumentReader.Progress;
import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.edge.intake.page.Manuscript;
import ijaza.edge.intake.page.NotReadable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

    private final Set<Caution> cautions = EnumSet.noneOf(Caution.class);
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
        var pages = soundPages(lines.read(), glyphs.unreadable());
        var text =
                RunningLines.removedFrom(pages).stream().flatMap(List::stream).toList();
        var manuscript = new Manuscript();
        new Paragraphs(new Typography(text), manuscript).read(text);
        return new Read(manuscript.document(), cautions);
    }

    /** Leaves out pages whose letters spell no words, and refuses a file that has no others. */
    private List<List<TextLine>> soundPages(List<List<TextLine>> pages, int unreadable) throws NotReadable {
        var sound = new ArrayList<List<TextLine>>();
        var letters = 0;
        var garbled = 0;
        for (var page : pages) {
            var words = page.stream().map(TextLine::words).collect(Collectors.joining("\n"));
            if (Plausibility.isGarbled(words)) {
                garbled += words.length();
            } else {
                letters += words.length();
                sound.add(page);
            }
        }
        if (letters == 0 && garbled + unreadable == 0) {
            throw new NotReadable(hasPictures ? Obstacle.SCAN : Obstacle.NO_TEXT);
        }
        if (garbled + unreadable > letters) {
            throw new NotReadable(Obstacle.GARBLED);
        }
        if (garbled > 0 || unreadable * 50 > letters) {
            cautions.add(Caution.LETTERS_DOUBTFUL);
        }
        if (hasPictures) {
            cautions.add(Caution.PAGES_WITHOUT_TEXT);
        }
        return sound;
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
