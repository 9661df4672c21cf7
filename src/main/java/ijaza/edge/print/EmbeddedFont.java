package ijaza.edge.print;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** A face as one file carries it: only the characters that the page shows, each with its meaning. */
final class EmbeddedFont {

    private static final int SYMBOLIC = 4;
    private static final int STEM = 80;
    private static final int LETTERS_IN_TAG = 6;
    private static final int ALPHABET = 26;

    private final Face face;
    private final GlyphPlan plan;
    private final COSDictionary dictionary = new COSDictionary();

    EmbeddedFont(Face face) {
        this.face = face;
        this.plan = new GlyphPlan(face.outlines());
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** The line as a hexadecimal string of glyph numbers. */
    String codes(Line line) {
        var codes = new StringBuilder();
        for (var slot : line.slots()) {
            codes.append(HexFormat.of().toHexDigits((char) plan.number(slot)));
        }
        return codes.toString();
    }

    /** Fills the dictionary, once everything has been drawn. */
    void embed(PDDocument document) throws IOException {
        var file = TrueTypeWriter.write(plan, face.outlines());
        var name = tag(file) + "+" + face.fontName();
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant(document, name, file))));
        dictionary.setItem(COSName.TO_UNICODE, stream(document, ToUnicode.of(plan.slots())));
    }

    private COSDictionary descendant(PDDocument document, String name, byte[] file) throws IOException {
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, identity());
        font.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        font.setItem(COSName.FONT_DESC, descriptor(document, name, file));
        font.setInt(COSName.DW, 0);
        font.setItem(COSName.W, new COSArray(List.of(COSInteger.ONE, widths(plan.slots()))));
        return font;
    }

    private COSDictionary descriptor(PDDocument document, String name, byte[] file) throws IOException {
        var source = face.outlines();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(
                COSName.FONT_BBOX, COSArray.ofCOSIntegers(List.of(0, source.descent(), 1000, source.ascent())));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, source.ascent());
        descriptor.setInt(COSName.DESCENT, source.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, source.ascent());
        descriptor.setInt(COSName.STEM_V, STEM);
        var program = stream(document, file);
        ((COSDictionary) program).setInt(COSName.LENGTH1, file.length);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private static COSDictionary identity() {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    private static COSArray widths(List<Slot> slots) {
        return COSArray.ofCOSIntegers(slots.stream().map(Slot::advance).toList());
    }

    private static COSBase stream(PDDocument document, byte[] bytes) throws IOException {
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream.getCOSObject();
    }

    /** Six letters that mark a font as cut down, drawn from its bytes so that one input gives one file. */
    private static String tag(byte[] file) {
        var sum = new CRC32();
        sum.update(file);
        var letters = new StringBuilder();
        for (long rest = sum.getValue(); letters.length() < LETTERS_IN_TAG; rest /= ALPHABET) {
            letters.append((char) ('A' + rest % ALPHABET));
        }
        return letters.toString();
    }
}
