package ijaza.fact;

import ijaza.document.Passage;
import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The page about the UN's office, as it was copied from the web. */
public final class ThePage {

    public static final String TEXT = read("/ijaza/unoct-about-us.ar.txt");
    public static final SourceDocument DOCUMENT = new SourceDocument(TEXT, Language.ARABIC);
    public static final List<Passage> PASSAGES = Splitting.split(DOCUMENT);
    public static final Findings FINDINGS = Extraction.extract(DOCUMENT, PASSAGES);

    private ThePage() {}

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(ThePage.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
