package ijaza.edge.intake;

import ijaza.document.Caution;
import ijaza.document.DocumentReader;
import ijaza.document.Obstacle;
import ijaza.document.SourceDocument;
import ijaza.edge.intake.docx.WordFile;
import ijaza.edge.intake.html.WebPage;
import ijaza.edge.intake.page.Decoded;
import ijaza.edge.intake.page.NotReadable;
import ijaza.edge.intake.pdf.PdfFile;
import java.util.Optional;
import java.util.Set;

/** Tells the kind of a file and has it read; whatever a broken file makes a library do ends here. */
public final class FileIntake implements DocumentReader {

    @Override
    public Reading read(String name, byte[] file, Progress progress) {
        try {
            return understood(name, file, progress);
        } catch (NotReadable refused) {
            return new Reading.Unreadable(refused.obstacle());
        } catch (RuntimeException broken) {
            return new Reading.Unreadable(Obstacle.BROKEN);
        } catch (StackOverflowError deep) {
            return new Reading.Unreadable(Obstacle.TOO_DEEP);
        }
    }

    private static Reading understood(String name, byte[] file, Progress progress) throws NotReadable {
        if (file.length > LARGEST) {
            throw new NotReadable(Obstacle.TOO_LARGE);
        }
        if (file.length == 0) {
            throw new NotReadable(Obstacle.EMPTY);
        }
        return switch (FileKind.of(name, file)) {
            case TEXT -> text(file);
            case MARKDOWN -> markdown(PlainText.decode(file));
            case HTML -> html(WebPage.decode(file));
            case WORD -> word(WordFile.read(file));
            case PDF -> pdf(PdfFile.read(file, progress));
        };
    }

    private static Reading text(byte[] file) throws NotReadable {
        var decoded = PlainText.decode(file);
        if (MarkdownSigns.areIn(decoded.text())) {
            return markdown(decoded);
        }
        var original = decoded.isUtf8() ? Optional.<String>empty() : Optional.of(FileKind.TEXT.ending());
        return new Reading.Readable(PlainText.document(decoded), original, decoded.cautions());
    }

    private static Reading markdown(Decoded decoded) throws NotReadable {
        return readable(MarkdownText.read(decoded.withoutByteOrderMark()), FileKind.MARKDOWN, decoded.cautions());
    }

    private static Reading html(Decoded decoded) throws NotReadable {
        return readable(WebPage.article(decoded.withoutByteOrderMark()), FileKind.HTML, decoded.cautions());
    }

    private static Reading word(WordFile.Read word) {
        var cautions = word.hasTrackedChanges() ? Set.of(Caution.CHANGES_TRACKED) : Set.<Caution>of();
        return readable(word.document(), FileKind.WORD, cautions);
    }

    private static Reading pdf(PdfFile.Read pdf) {
        return readable(pdf.document(), FileKind.PDF, pdf.cautions());
    }

    private static Reading readable(SourceDocument document, FileKind kind, Set<Caution> cautions) {
        return new Reading.Readable(document, Optional.of(kind.ending()), cautions);
    }
}
