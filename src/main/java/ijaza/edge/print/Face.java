package ijaza.edge.print;

import java.io.ByteArrayInputStream;

/** The cuts of Amiri that a certificate is set in; the first use of one reads its file. */
enum Face {
    REGULAR("Amiri-Regular"),
    BOLD("Amiri-Bold");

    private final String fontName;
    private final SourceFont outlines;
    private final Shaper shaper;

    Face(String fontName) {
        this.fontName = fontName;
        var file = Resources.bytes(fontName + ".ttf");
        this.outlines = SourceFont.parse(file);
        this.shaper = Shaper.of(new ByteArrayInputStream(file), outlines.unitsPerEm());
    }

    String fontName() {
        return fontName;
    }

    SourceFont outlines() {
        return outlines;
    }

    Shaper shaper() {
        return shaper;
    }
}
