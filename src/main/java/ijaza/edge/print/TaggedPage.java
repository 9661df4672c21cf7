package ijaza.edge.print;

import ijaza.edge.print.Canvas.Point;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** One page on which every drawn thing is either tagged or declared an ornament. */
final class TaggedPage {

    /** How far a line of Latin letters reaches below its baseline, and how high it is, as shares of its size. */
    private static final double DEPTH = 0.35;

    private static final double HEIGHT = 1.25;

    private final PDPage page;
    private final Tags tags;
    private final Canvas canvas = new Canvas();
    private final Map<Face, EmbeddedFont> fonts = new EnumMap<>(Face.class);

    TaggedPage(PDRectangle size) {
        this.page = new PDPage(size);
        this.tags = new Tags(page);
    }

    /** Sets a paragraph or heading whose lines have found their places. */
    void text(Role role, Paragraph paragraph, List<Placed> lines) {
        var element = tags.text(role, paragraph.language().tag(), paragraph.text());
        for (var placed : lines) {
            canvas.beginTagged(role.tag(), tags.mark(element));
            canvas.fill(paragraph.ink());
            var font = fonts.computeIfAbsent(placed.line().face(), EmbeddedFont::new);
            canvas.text(placed.line().face().name(), placed.size(), placed.at(), font.codes(placed.line()));
            canvas.endMarked();
            if (role == Role.LINK) {
                tags.lead(element, paragraph.text(), placed.box());
            }
        }
    }

    void figure(String description, PDRectangle box, Consumer<Canvas> drawing) {
        canvas.beginTagged("Figure", tags.mark(tags.figure(description, box)));
        drawing.accept(canvas);
        canvas.endMarked();
    }

    void ornament(Consumer<Canvas> drawing) {
        canvas.beginArtifact();
        drawing.accept(canvas);
        canvas.endMarked();
    }

    void addTo(PDDocument document) throws IOException {
        var dictionaries = new COSDictionary();
        for (var font : fonts.entrySet()) {
            font.getValue().embed(document);
            dictionaries.setItem(font.getKey().name(), font.getValue().dictionary());
        }
        var resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, dictionaries);
        page.setResources(resources);
        var content = new PDStream(document);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(canvas.bytes());
        }
        page.setContents(content);
        document.addPage(page);
        tags.attach(document.getDocumentCatalog());
    }

    /** A line with its size in points and the left end of its baseline. */
    record Placed(Line line, double size, Point at) {

        PDRectangle box() {
            var bottom = at.y() - size * DEPTH;
            return new PDRectangle((float) at.x(), (float) bottom, (float) line.width(size), (float) (size * HEIGHT));
        }
    }
}
