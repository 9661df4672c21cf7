package ijaza.edge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.DocumentReader;
import ijaza.document.Obstacle;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class HostileFilesTests {

    @Test
    void refusesMoreThanTwentyMegabytesUnread() {
        assertThat(Read.obstacle("كبير.txt", new byte[DocumentReader.LARGEST + 1]))
                .isEqualTo(Obstacle.TOO_LARGE);
    }

    @Test
    void refusesAZipThatUnpacksToFarMore() {
        var bomb = new WordFixture().paragraph("قنبلة");
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("word/media/image1.png", new byte[60_000_000]);
        bomb.part("word/media/image2.png", "\0".repeat(60_000_000));
        assertThat(Read.obstacle("قنبلة.docx", WordFixture.zip(parts))).isEqualTo(Obstacle.UNPACKS_TOO_LARGE);
        assertThat(Read.obstacle("قنبلة.docx", bomb.bytes())).isEqualTo(Obstacle.UNPACKS_TOO_LARGE);
    }

    @Test
    void readsNoEntityFromOutsideOrWithin() {
        var outside =
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r>"
                        + "<w:t>مكتب &x;</w:t></w:r></w:p></w:body></w:document>";
        var laughs =
                "<!DOCTYPE d [<!ENTITY a \"ها\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"urn:w\"><w:body><w:p><w:r>"
                        + "<w:t>&b;</w:t></w:r></w:p></w:body></w:document>";
        for (var xml : new String[] {outside, laughs}) {
            var parts = new LinkedHashMap<String, byte[]>();
            parts.put("_rels/.rels", relations());
            parts.put("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
            assertThat(Read.obstacle("x.docx", WordFixture.zip(parts))).isEqualTo(Obstacle.BROKEN);
        }
    }

    @Test
    void refusesDepthThatNoDocumentHas() {
        var deep = new WordFixture().xml("<w:sdt>".repeat(1000) + "</w:sdt>".repeat(1000));
        assertThat(Read.obstacle("عميق.docx", deep.bytes())).isEqualTo(Obstacle.TOO_DEEP);
    }

    @Test
    void readsPagesThatNestWithoutEnd() {
        for (var tag : new String[] {"<div>", "<ul><li>", "<b>", "<form>", "<article>"}) {
            var page = "<!doctype html><title>من نحن</title>" + tag.repeat(20_000) + "أُنشئ المكتب في عام 2011.";
            assertThat(Read.readable("x.html", page.getBytes(StandardCharsets.UTF_8))
                            .document()
                            .text())
                    .as(tag)
                    .contains("أُنشئ المكتب في عام 2011.");
        }
        var tables = "<!doctype html>مكتب" + "<table><tr><td>".repeat(20_000);
        assertThat(Read.obstacle("x.html", tables.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Obstacle.TOO_DEEP);
        var quotes = "> ".repeat(50_000) + "مكتب\n\n" + "* ".repeat(50_000) + "مكتب\n\n" + "[".repeat(50_000);
        assertThat(Read.readable("x.md", quotes.getBytes(StandardCharsets.UTF_8))
                        .document()
                        .text())
                .contains("مكتب");
    }

    @Test
    void refusesAPdfWhoseStreamsBurst() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed)) {
            for (var i = 0; i < 100; i++) {
                deflater.write(new byte[1_000_000]);
            }
        }
        assertThat(Read.obstacle("قنبلة.pdf", pdf("/FlateDecode", packed.toByteArray())))
                .isEqualTo(Obstacle.UNPACKS_TOO_LARGE);
        for (var filters : new String[] {"/LZWDecode", "[/ASCII85Decode /FlateDecode]", "[/FlateDecode/FlateDecode]"}) {
            assertThat(Read.obstacle("قنبلة.pdf", pdf(filters, new byte[200_000])))
                    .as(filters)
                    .isEqualTo(Obstacle.UNPACKS_TOO_LARGE);
        }
    }

    private static byte[] pdf(String filter, byte[] packed) throws IOException {
        var file = new ByteArrayOutputStream();
        file.write("%%PDF-1.7\n1 0 obj\n<</Length %d/Filter%s>>\nstream\n"
                .formatted(packed.length, filter)
                .getBytes(StandardCharsets.US_ASCII));
        file.write(packed);
        file.write("\nendstream\nendobj\n% قنبلة\n".getBytes(StandardCharsets.UTF_8));
        return file.toByteArray();
    }

    @Test
    void refusesAPdfWhoseFormsDrawEachOtherWithoutEnd() {
        var pdf = new StringBuilder(
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</F0 5 0 R>>>>>>endobj\n");
        pdf.append(stream(4, "", "/F0 Do"));
        for (var i = 0; i < 12; i++) {
            var next = "/Resources<</XObject<</F%d %d 0 R>>>>".formatted(i + 1, i + 6);
            pdf.append(stream(
                    i + 5, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]" + next, ("/F" + (i + 1) + " Do ").repeat(12)));
        }
        pdf.append(stream(17, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", "q Q"));
        pdf.append("trailer<</Root 1 0 R>>\n% بلا نهاية\n");
        assertThat(Read.obstacle("x.pdf", pdf.toString().getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Obstacle.TOO_MUCH_WORK);
    }

    @Test
    void namesTheKindsThatItDoesNotRead() {
        var ole = new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        assertThat(Read.obstacle("قديم.doc", ole)).isEqualTo(Obstacle.OLD_WORD);
        var locked = "\u00D0\u00CF\u0011\u00E0 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";
        assertThat(Read.obstacle("سري.docx", locked.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(Obstacle.ENCRYPTED);
        assertThat(Read.obstacle("x", "{\\rtf1\\ansi}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Obstacle.RICH_TEXT);
        assertThat(Read.obstacle("x", "MIME-Version: 1.0\n<html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Obstacle.WEB_ARCHIVE);
    }

    private static byte[] relations() {
        return "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"/word/document.xml\"/></Relationships>"
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String stream(int number, String dictionary, String content) {
        return "%d 0 obj<<%s/Length %d>>stream\n%s\nendstream endobj\n"
                .formatted(number, dictionary, content.length(), content);
    }
}
