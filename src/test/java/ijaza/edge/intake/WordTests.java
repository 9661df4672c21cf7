package ijaza.edge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Caution;
import ijaza.document.Obstacle;
import org.junit.jupiter.api.Test;

class WordTests {

    @Test
    void tellsHeadingsPointsAndCaptionsByTheirStyles() {
        var file = new WordFixture()
                .styled("a3", "نبذة عن الوزارة")
                .styled("11", "المهام ........ 3")
                .styled("1", "التأسيس")
                .paragraph("أُنشئت وزارة المياه في ٧ نيسان/أبريل ١٩٨٢.")
                .styled("own", "المهام")
                .paragraph("تتولى الوزارة ما يأتي:")
                .point(5, 0, "تأمين المصادر؛")
                .point(5, 1, "في المدن؛")
                .point(5, 1, "في القرى؛")
                .point(5, 0, "خفض الفاقد.")
                .point(6, 0, "نقطة")
                .styled("a4", "صورة المقر")
                .styled("2", "Offices")
                .paragraph("للوزارة ثلاثة مكاتب.")
                .bytes();
        assertThat(Read.passages("x.docx", file))
                .containsExactly(
                        "title: نبذة عن الوزارة",
                        "heading: التأسيس",
                        "paragraph: أُنشئت وزارة المياه في ٧ نيسان/أبريل ١٩٨٢.",
                        "heading: المهام",
                        "paragraph: تتولى الوزارة ما يأتي:",
                        "list item: تأمين المصادر؛",
                        "list item: في المدن؛",
                        "list item: في القرى؛",
                        "list item: خفض الفاقد.",
                        "list item: نقطة",
                        "caption: صورة المقر",
                        "heading: Offices",
                        "paragraph: للوزارة ثلاثة مكاتب.");
        assertThat(Read.readable("x.docx", file).document().text())
                .contains("1. تأمين المصادر؛\n  أ) في المدن؛\n  ب) في القرى؛\n2. خفض الفاقد.\n• نقطة\n");
    }

    @Test
    void readsAsIfAllChangesWereAcceptedAndSaysSo() {
        var file = new WordFixture()
                .xml("<w:p>" + WordFixture.run("يرأس المجلس ")
                        + "<w:del><w:r><w:delText>سعاد</w:delText><w:t>سعاد</w:t></w:r></w:del>" + "<w:ins>"
                        + WordFixture.run("سامي الخطيب") + "</w:ins>" + WordFixture.run(" منذ 2019.") + "</w:p>")
                .bytes();
        var read = Read.readable("x.docx", file);
        assertThat(read.document().text()).isEqualTo("يرأس المجلس سامي الخطيب منذ 2019.\n");
        assertThat(read.cautions()).containsExactly(Caution.CHANGES_TRACKED);
        assertThat(read.original()).contains("docx");
    }

    @Test
    void readsTablesRowByRowAndTextBoxesOnce() {
        var box = "<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>" + WordFixture.run("إطار جانبي.")
                + "</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>" + WordFixture.run("إطار جانبي.")
                + "</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>" + WordFixture.run("نص الفقرة.")
                + "</w:p>";
        var file = new WordFixture()
                .xml(table("المنطقة", "العدد", "الشمال", "14"))
                .xml(box)
                .bytes();
        assertThat(Read.readable("x.docx", file).document().text())
                .isEqualTo("المنطقة\tالعدد\n\nالشمال\t14\n\nإطار جانبي.\n\nنص الفقرة.\n");
    }

    @Test
    void takesABoldLineForAHeadingAndLeavesHiddenWordsOut() {
        var file = new WordFixture()
                .xml("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>مجلس الإدارة</w:t></w:r></w:p>")
                .xml("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>سري</w:t></w:r>"
                        + WordFixture.run("يجتمع المجلس مرتين في السنة.") + "</w:p>")
                .bytes();
        assertThat(Read.passages("x.docx", file))
                .containsExactly("title: مجلس الإدارة", "paragraph: يجتمع المجلس مرتين في السنة.");
    }

    @Test
    void refusesOtherPackages() {
        var sheet = new WordFixture()
                .part("_rels/.rels", "<Relationships/>")
                .paragraph("جدول")
                .bytes();
        assertThat(Read.obstacle("جدول.xlsx", sheet)).isEqualTo(Obstacle.UNKNOWN_KIND);
        assertThat(Read.obstacle("فارغ.docx", new WordFixture().bytes())).isEqualTo(Obstacle.NO_TEXT);
    }

    private static String table(String... cells) {
        var xml = new StringBuilder("<w:tbl><w:tblPr/>");
        for (var i = 0; i < cells.length; i += 2) {
            xml.append("<w:tr><w:tc><w:p>%s</w:p></w:tc><w:tc><w:p>%s</w:p></w:tc></w:tr>"
                    .formatted(WordFixture.run(cells[i]), WordFixture.run(cells[i + 1])));
        }
        return xml + "</w:tbl>";
    }
}
