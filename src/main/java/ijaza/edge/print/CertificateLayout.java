package ijaza.edge.print;

import ijaza.certificate.Printed;
import ijaza.edge.print.Canvas.Point;
import ijaza.edge.print.Column.Alignment;
import ijaza.edge.print.Fitted.Sizes;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Where everything stands on the page: A4 across, what counts on the middle axis, the record of it at the foot. */
final class CertificateLayout {

    static final PDRectangle A4 = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private static final double WIDTH = A4.getWidth();
    private static final double HEIGHT = A4.getHeight();
    private static final double MIDDLE = WIDTH / 2;
    private static final double MARGIN = 78;
    private static final double MEASURE = WIDTH - 2 * MARGIN;
    private static final double HEAD = HEIGHT - 80;
    private static final double DIVIDER = 389;
    private static final double LENGTH_OF_DIVIDER = 260;
    private static final double BODY = 260;
    private static final double HEIGHT_OF_BODY = 168;
    private static final double SMALLER = 0.92;

    private final TaggedPage page;
    private final CertificateWords words;
    private final Printed printed;

    CertificateLayout(TaggedPage page, CertificateWords words, Printed printed) {
        this.page = page;
        this.words = words;
        this.printed = printed;
    }

    void draw() {
        page.ornament(canvas -> {
            new Frame(WIDTH, HEIGHT).draw(canvas);
            Ornament.divider(canvas, new Point(MIDDLE, DIVIDER), LENGTH_OF_DIVIDER);
        });
        drawHead();
        var body = fittingBody();
        body.draw(page, new Point(MIDDLE, BODY + body.height() / 2));
        new Foot(page, words).draw();
    }

    private void drawHead() {
        var english = Paragraph.english(Wording.of("title.en"), Face.REGULAR, Ink.GOLD);
        var head = new Column(Alignment.ACROSS, MEASURE);
        head.add(Role.TEXT, Paragraph.arabic(words.issuer(), Face.REGULAR, Ink.DEEP), new Sizes(14, 10), 0);
        head.add(Role.HEADING, Paragraph.arabic(Wording.of("title"), Face.BOLD, Ink.DEEP), Sizes.just(46), 60);
        head.add(Role.TEXT, english.spacedOut(90), Sizes.just(11), 38);
        head.draw(page, new Point(MIDDLE, HEAD));
    }

    /** As large as the place allows. */
    private Column fittingBody() {
        double scale = 1;
        var body = body(scale);
        while (body.height() > HEIGHT_OF_BODY) {
            scale *= SMALLER;
            body = body(scale);
        }
        return body;
    }

    private Column body(double scale) {
        var body = new Column(Alignment.ACROSS, MEASURE);
        body.add(Role.TEXT, Paragraph.arabic(Wording.of("attest"), Face.REGULAR, Ink.DEEP), Sizes.just(16 * scale), 0);
        var name = Paragraph.arabic(words.arabicName(), Face.BOLD, Ink.DEEP);
        body.add(Role.TEXT, name, new Sizes(38, 24).times(scale), 56 * scale);
        var latin = words.latinName();
        if (latin != null) {
            var paragraph = Paragraph.english(latin, Face.REGULAR, Ink.GOLD);
            body.add(Role.TEXT, paragraph, new Sizes(15, 10).times(scale), 30 * scale);
        }
        body.add(
                Role.TEXT,
                Paragraph.arabic(Wording.of("course"), Face.REGULAR, Ink.DEEP),
                Sizes.just(16 * scale),
                38 * scale);
        var course = new Paragraph(words.courseTitle(), printed.courseLanguage(), Face.BOLD, Ink.DEEP, 0);
        return body.add(Role.TEXT, course, new Sizes(24, 16).times(scale), 38 * scale);
    }
}
