package ijaza.edge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.text.Language;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WebPageTests {

    @Test
    void readsOnlyTheArticleOfAnArabicDrupalPage() {
        var read = Read.readable("صفحة.html", Read.resource("drupal.ar.html"));
        assertThat(read.document().language()).isEqualTo(Language.ARABIC);
        assertThat(read.original()).contains("html");
        assertThat(Read.passages(read.document()))
                .containsExactly(
                        "title: عن الهيئة",
                        "caption: مقر الهيئة في العاصمة",
                        "paragraph: أُنشئت الهيئة الوطنية للأرصاد بموجب القانون رقم\u00A012 لسنة\u00A01998، وتتولى رصد الأحوال"
                                + " الجوية & المناخية في أنحاء البلاد.",
                        "heading: المهام",
                        "paragraph: تتولى الهيئة المهام الآتية:",
                        "list item: رصد الأحوال الجوية وإصدار التنبؤات اليومية؛",
                        "list item: إصدار الإنذارات المبكرة عن العواصف، ومنها:",
                        "list item: العواصف الرملية؛",
                        "list item: العواصف الرعدية؛",
                        "list item: حفظ السجلات المناخية الوطنية.",
                        "heading: مجلس الإدارة",
                        "paragraph: يرأس مجلس الإدارة المهندس سامي الخطيب، ويجتمع المجلس مرة كل ثلاثة أشهر.",
                        "heading: المحطات",
                        "caption: محطات الرصد بحسب المنطقة",
                        "paragraph: المنطقة\tعدد المحطات",
                        "paragraph: الشمال\t14",
                        "paragraph: الجنوب\t9");
    }

    @Test
    void keepsTheNumbersOfPointsInTheTextAndOutOfTheirSpans() {
        var text = Read.readable("x.html", Read.resource("wordpress.en.html"))
                .document()
                .text();
        assertThat(text).contains("\nc. adopt the budget;\nd. appoint the director, after hearing the ministries;\n");
        assertThat(Read.readable("x.html", Read.resource("drupal.ar.html"))
                        .document()
                        .text())
                .contains("2. إصدار الإنذارات المبكرة عن العواصف، ومنها:\n  • العواصف الرملية؛");
    }

    @Test
    void readsOnlyTheArticleOfAnEnglishWordPressPage() {
        assertThat(Read.passages("about.html", Read.resource("wordpress.en.html")))
                .containsExactly(
                        "title: Who we are",
                        "paragraph: The Harbour Safety Agency was established on 4 March 1987 by the Ports Act. It is\nbased in"
                                + " the old customs house.",
                        "heading: Our council",
                        "paragraph: The council meets twice a year. Its tasks are to:",
                        "list item: adopt the budget;",
                        "list item: appoint the director, after hearing the ministries;",
                        "caption: The old customs house",
                        "paragraph: Director",
                        "paragraph: Layla Haddad has been the director since 2019.",
                        "paragraph: Every ship comes home.");
    }

    @Test
    void readsAPageThatIsOneSingleFormAndHasNoHeadingOfItsOwn() {
        assertThat(Read.passages("about.aspx", Read.resource("sharepoint.ar.html")))
                .containsExactly(
                        "title: نبذة عن الوزارة",
                        "paragraph: أُنشئت وزارة المياه بموجب المرسوم رقم 45 الصادر في ٧ نيسان/أبريل ١٩٨٢، وانضمت إليها"
                                + " مديرية السدود في عام 1990.",
                        "heading: الرؤية",
                        "paragraph: مياه آمنة لكل بيت، وخدمة تليق بالناس في جميع المحافظات.",
                        "heading: الأهداف الاستراتيجية",
                        "list item: تأمين مصادر المياه وحمايتها.",
                        "list item: خفض الفاقد من الشبكات.",
                        "list item: إشراك المجتمع في الترشيد.",
                        "paragraph: الهاتف\t5551234",
                        "paragraph: سنة الإنشاء\t1982");
    }

    @Test
    void readsAnOldPageThatIsLaidOutInATable() {
        assertThat(Read.passages("about.htm", Read.resource("old.ar.html")))
                .containsExactly(
                        "title: جمعية حماية البادية",
                        "heading: من نحن",
                        "paragraph: تأسست جمعية حماية البادية في 12 أيار 1993 بقرار من وزير الداخلية رقم 55، ومقرها مدينة تدمر.",
                        "heading: أهداف الجمعية",
                        "list item: حماية الغطاء النباتي في البادية.",
                        "list item: نشر الوعي البيئي بين السكان.",
                        "list item: دعم مربي الماشية في مواسم الجفاف.",
                        "paragraph: يرأس الجمعية منذ عام 2001 الدكتور عدنان الصالح، وتضم في عضويتها 240 عضواً.");
    }

    @Test
    void keepsAListOfLinksThatIsAnnouncedAndDropsReferences() {
        assertThat(Read.passages("wiki.html", Read.resource("mediawiki.en.html")))
                .containsExactly(
                        "title: Desert Library Network",
                        "paragraph: The Desert Library Network (شبكة مكتبات الصحراء) is an association of forty libraries. It was"
                                + " founded in 1961 in Tozeur.",
                        "heading: History",
                        "paragraph: In 1974 the network adopted its charter. The charter was revised in 2002.",
                        "heading: Members",
                        "paragraph: The founding members were:",
                        "list item: Library of Tozeur",
                        "list item: Library of Ghadames",
                        "list item: Library of Siwa",
                        "paragraph: Each member sends one delegate to the assembly, which meets every three years.",
                        "heading: References");
    }

    @Test
    void believesAPageAboutItsLettersUnlessTheyAreUtf8() {
        var page =
                "<html><head><meta charset=\"windows-1256\"><title>من نحن</title></head><body><p>أُنشئ المكتب في عام 2011.</p>";
        for (var charset :
                new Charset[] {Charset.forName("windows-1256"), StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
            assertThat(Read.passages("x.htm", page.replace("أُ", "أ").getBytes(charset)))
                    .as(charset.name())
                    .containsExactly("title: من نحن", "paragraph: أنشئ المكتب في عام 2011.");
        }
    }

    @Test
    void takesAPageForAPageWhateverItIsCalled() {
        var page = "\uFEFF<!-- محفوظ من الشبكة -->\n<!DOCTYPE html><p>أُنشئ المكتب في عام 2011.</p>";
        assertThat(Read.passages("صفحة.txt", page.getBytes(StandardCharsets.UTF_8)))
                .containsExactly("paragraph: أُنشئ المكتب في عام 2011.");
    }

    @Test
    void keepsTheNameOfTheSiteWhereATitleSaysOnlyThatItIsAboutIt() {
        assertThat(title("عن الهيئة | الهيئة الوطنية للغابات", "تتبع الهيئة الوطنية للغابات وزارة الزراعة."))
                .isEqualTo("title: عن الهيئة | الهيئة الوطنية للغابات");
        assertThat(title("عن الهيئة | بوابة الحكومة", "تتبع الهيئة الوطنية للغابات وزارة الزراعة."))
                .isEqualTo("title: عن الهيئة");
        assertThat(title("قانون الغابات | الهيئة الوطنية للغابات", "تتبع الهيئة الوطنية للغابات وزارة الزراعة."))
                .isEqualTo("title: قانون الغابات");
    }

    private static String title(String title, String text) {
        var page = "<html><head><title>" + title + "</title></head><body><p>" + text + "</p></body></html>";
        return Read.passages("x.html", page.getBytes(StandardCharsets.UTF_8)).getFirst();
    }
}
