package ijaza.edge.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words that somebody gets who copies the text out of a PDF. */
public final class ExtractedWords {

    private static final String BIDI_MARKS = "[\u200E\u200F\u202A-\u202E\u2066-\u2069]";

    private ExtractedWords() {}

    /** The lines of the page, in one form of each letter and without direction marks. */
    public static List<String> lines(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document).replaceAll(BIDI_MARKS, "");
            return Normalizer.normalize(text, Normalizer.Form.NFKC)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }
}
