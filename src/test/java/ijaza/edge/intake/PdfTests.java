package ijaza.edge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Caution;
import ijaza.document.DocumentReader.Reading;
import ijaza.document.Obstacle;
import ijaza.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfTests {

    private static final String GARBAGE = "ÇáãßÊÈ ÇáæØäí ááÅÍÕÇÁ Ýí ÇáÚÇÕãÉ íÌãÚ ÇáÈíÇäÇÊ";

    @Test
    void readsArabicThatWasDrawnShapeByShapeFromLeftToRight() {
        var file = new PdfFixture()
                .arabic("عن مكتب الإحصاء", 18)
                .gap()
                .arabic("أُنشئ مكتب الإحصاء (الجهاز المركزي سابقاً) في 15 حزيران/يونيه 2017 بموجب القرار")
                .arabic("71/291، ولا يزال الأمين العام يرأسه إلى الآن؛ راجع الوثيقة A/71/858 لعام ٢٠١٨.")
                .bytes();
        var read = Read.readable("page.pdf", file);
        assertThat(read.document().language()).isEqualTo(Language.ARABIC);
        assertThat(read.original()).contains("pdf");
        assertThat(Read.passages(read.document()))
                .containsExactly(
                        "title: عن مكتب الإحصاء",
                        "paragraph: أُنشئ مكتب الإحصاء (الجهاز المركزي سابقاً) في 15 حزيران/يونيه 2017 بموجب القرار"
                                + " 71/291، ولا يزال الأمين العام يرأسه إلى الآن؛ راجع الوثيقة A/71/858 لعام ٢٠١٨.");
    }

    @Test
    void tellsHeadingsBySizeAndPointsByTheirNumbersAndJoinsBrokenWords() {
        var file = new PdfFixture()
                .line("Harbour Safety Agency", 20, FontName.HELVETICA_BOLD)
                .heading("Mandate")
                .line("The agency was established in 1987 by the Ports Act and supervises the safe navi-")
                .line("gation of all ships that call at the ports of the country, whatever flag they fly.")
                .gap()
                .line("Its tasks are:")
                .line("1. to inspect ships;")
                .line("2. to license pilots and to publish every two years a report on all accidents that")
                .line("happened in the ports.")
                .line("(b) to answer for lighthouses.")
                .bytes();
        assertThat(Read.passages("agency.pdf", file))
                .containsExactly(
                        "title: Harbour Safety Agency",
                        "heading: Mandate",
                        "paragraph: The agency was established in 1987 by the Ports Act and supervises the safe navigation"
                                + " of all ships that call at the ports of the country, whatever flag they fly.",
                        "paragraph: Its tasks are:",
                        "list item: to inspect ships;",
                        "list item: to license pilots and to publish every two years a report on all accidents that"
                                + " happened in the ports.",
                        "list item: to answer for lighthouses.");
    }

    @Test
    void readsColumnsOneAfterTheOtherAndRowsAcross() {
        var file = new PdfFixture();
        file.line("The Water Board was founded in 1987 by").line("the Water Act and has nine members.");
        file.at(790).to(320).line("Its office is in Harbour Street since").line("1994, beside the old lighthouse.");
        file.to(50).at(600).line("North").at(600).to(320).line("140");
        assertThat(Read.passages("board.pdf", file.bytes()))
                .containsExactly(
                        "paragraph: The Water Board was founded in 1987 by the Water Act and has nine members.",
                        "paragraph: Its office is in Harbour Street since 1994, beside the old lighthouse.",
                        "paragraph: North\t140");
    }

    @Test
    void dropsWhatABrowserPrintsAroundAPage() {
        var words = "المكتب الوطني للإحصاء يجمع البيانات وينشرها كل سنة في العاصمة ولا يبيعها لأحد.";
        var file = new PdfFixture()
                .line("11/24/26, 11:05 AM")
                .at(700)
                .arabic(words)
                .at(60)
                .line("https://example.org/about");
        assertThat(Read.passages("page.pdf", file.bytes())).containsExactly("paragraph: " + words);
    }

    @Test
    void dropsWhatRunsThroughAllPagesAndGoesOnAcrossThem() {
        var file = new PdfFixture();
        var ordinals = List.of("الأولى", "الثانية", "الثالثة", "الرابعة");
        for (var number = 1; number <= 4; number++) {
            if (number > 1) {
                file.page();
            }
            file.arabic("وزارة المياه - التقرير السنوي")
                    .at(700)
                    .arabic("في الصفحة " + ordinals.get(number - 1)
                            + " جملة طويلة تمتد على السطر كله ولا تنتهي عنده بل تستمر بعده في")
                    .at(60)
                    .arabic("صفحة " + number + " من 4");
        }
        var passages = Read.passages("report.pdf", file.bytes());
        assertThat(passages).noneMatch(passage -> passage.contains("التقرير السنوي") || passage.contains("من 4"));
        assertThat(passages).hasSize(1);
    }

    @Test
    void putsRightWhatAFileDrewWithAlefAndLamInTheWrongOrder() {
        var file = new PdfFixture().seen("باهرلإا ةحفاكم بتكم", 11).bytes();
        assertThat(Read.readable("x.pdf", file).document().text()).contains("مكتب مكافحة الإرهاب");
    }

    @Test
    void refusesAScanAndALayerThatSpellsNoWords() {
        assertThat(Read.obstacle("مسح.pdf", new PdfFixture().picture().bytes())).isEqualTo(Obstacle.SCAN);
        assertThat(Read.obstacle("فارغ.pdf", new PdfFixture().bytes())).isEqualTo(Obstacle.NO_TEXT);
        var garbled = new PdfFixture().line(GARBAGE).line(GARBAGE).line(GARBAGE).bytes();
        assertThat(Read.obstacle("طبقة.pdf", garbled)).isEqualTo(Obstacle.GARBLED);
    }

    @Test
    void warnsOfPagesThatItLeavesOut() {
        var words = "المكتب الوطني للإحصاء يجمع البيانات وينشرها كل سنة في العاصمة ولا يبيعها لأحد.";
        var file = new PdfFixture().arabic(words).arabic(words).arabic(words).arabic(words);
        file.page().line(GARBAGE).line(GARBAGE).page().picture();
        var read = Read.readable("page.pdf", file.bytes());
        assertThat(read.cautions()).containsExactlyInAnyOrder(Caution.LETTERS_DOUBTFUL, Caution.PAGES_WITHOUT_TEXT);
        assertThat(read.document().text()).contains("المكتب الوطني").doesNotContain("ÇáãßÊÈ");
    }

    @Test
    void refusesALockedFileAndABrokenOne() {
        assertThat(Read.obstacle("سري.pdf", new PdfFixture().arabic("سري").locked()))
                .isEqualTo(Obstacle.ENCRYPTED);
        assertThat(Read.obstacle("نصف.pdf", "%PDF-1.7\nالمكتب".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Obstacle.BROKEN);
    }

    @Test
    void readsAFileThatIsSealedOnlyAgainstChanges() {
        assertThat(Read.passages(
                        "مختوم.pdf",
                        new PdfFixture()
                                .arabic("المكتب الوطني للإحصاء يجمع البيانات.")
                                .sealed(true)))
                .containsExactly("paragraph: المكتب الوطني للإحصاء يجمع البيانات.");
        assertThat(Read.obstacle("مختوم.pdf", new PdfFixture().arabic("المكتب").sealed(false)))
                .isEqualTo(Obstacle.ENCRYPTED);
    }

    @Test
    void tellsHowFarItIs() {
        var steps = new ArrayList<String>();
        var file = new PdfFixture()
                .arabic("الصفحة الأولى")
                .page()
                .arabic("الصفحة الثانية")
                .bytes();
        var reading = new FileIntake().read("x.pdf", file, (done, of) -> steps.add(done + "/" + of));
        assertThat(reading).isInstanceOf(Reading.Readable.class);
        assertThat(steps).containsExactly("1/2", "2/2");
    }
}
