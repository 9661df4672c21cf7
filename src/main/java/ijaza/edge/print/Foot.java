package ijaza.edge.print;

import ijaza.edge.print.Canvas.Point;
import ijaza.edge.print.Column.Alignment;
import ijaza.edge.print.Fitted.Sizes;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The foot of the page: date and score where Arabic begins, the number, the address and the QR code where it ends. */
final class Foot {

    private static final double WIDTH = CertificateLayout.A4.getWidth();
    private static final double MARGIN = 66;
    private static final double TOP = 132;
    private static final double PRODUCT = 54;
    private static final double CODE = 68;
    private static final double GAP = 14;
    private static final double RECORD = 300;
    private static final double DATE = 150;

    private final TaggedPage page;
    private final CertificateWords words;

    Foot(TaggedPage page, CertificateWords words) {
        this.page = page;
        this.words = words;
    }

    void draw() {
        double right = WIDTH - MARGIN;
        var date = new Column(Alignment.LEFT_OF, DATE);
        date.add(Role.TEXT, Paragraph.arabic(Wording.of("date.label"), Face.REGULAR, Ink.GOLD), Sizes.just(10), 0);
        date.add(Role.TEXT, Paragraph.arabic(words.arabicDate(), Face.REGULAR, Ink.DEEP), Sizes.just(13), 20);
        date.add(Role.TEXT, Paragraph.english(words.englishDate(), Face.REGULAR, Ink.DEEP), Sizes.just(10), 19);
        date.draw(page, new Point(right, TOP));
        var score = new Column(Alignment.LEFT_OF, DATE);
        score.add(Role.TEXT, Paragraph.arabic(Wording.of("score.label"), Face.REGULAR, Ink.GOLD), Sizes.just(10), 0);
        score.add(Role.TEXT, Paragraph.arabic(words.score(), Face.REGULAR, Ink.DEEP), Sizes.just(13), 20);
        score.add(Role.TEXT, Paragraph.english(words.englishScore(), Face.REGULAR, Ink.DEEP), Sizes.just(10), 19);
        score.draw(page, new Point(right - DATE, TOP));
        drawRecord();
        var product = Paragraph.arabic(Wording.of("product"), Face.REGULAR, Ink.GOLD);
        new Column(Alignment.ACROSS, RECORD)
                .add(Role.TEXT, product, Sizes.just(9), 0)
                .draw(page, new Point(WIDTH / 2, PRODUCT));
    }

    private void drawRecord() {
        double left = MARGIN;
        var address = words.address();
        if (address != null) {
            var corner = new Point(MARGIN, TOP + 8 - CODE);
            var box = new PDRectangle((float) corner.x(), (float) corner.y(), (float) CODE, (float) CODE);
            var code = new QrFigure(address);
            page.figure(Wording.of("check.alt", address), box, canvas -> code.draw(canvas, corner, CODE));
            left += CODE + GAP;
        }
        var column = new Column(Alignment.RIGHT_OF, RECORD);
        column.add(Role.TEXT, Paragraph.arabic(Wording.of("number.label"), Face.REGULAR, Ink.GOLD), Sizes.just(10), 0);
        column.add(Role.TEXT, Paragraph.english(words.number(), Face.REGULAR, Ink.DEEP), Sizes.just(11), 18);
        if (address != null) {
            column.add(
                    Role.TEXT, Paragraph.arabic(Wording.of("check.label"), Face.REGULAR, Ink.GOLD), Sizes.just(10), 20);
            column.add(Role.LINK, Paragraph.english(address, Face.REGULAR, Ink.DEEP), new Sizes(10, 6), 16);
        }
        column.draw(page, new Point(left, TOP));
    }
}
