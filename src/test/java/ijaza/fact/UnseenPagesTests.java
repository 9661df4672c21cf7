package ijaza.fact;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the patterns find, and leave alone, in sentences of pages that they were not written for. */
class UnseenPagesTests {

    private static final String MINISTRY = "تأسست وزارة البيئة والموارد المائية في 12 آذار/مارس 1998. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تأسست وزارة البيئة والموارد المائية في 12 آذار/مارس 1998.",
                "وقد أُنشئت وزارة البيئة والموارد المائية بموجب مرسوم ملكي في 12 آذار/مارس 1998.",
                "تم تأسيس وزارة البيئة والموارد المائية بتاريخ 12 آذار/مارس 1998.",
                "وزارة البيئة والموارد المائية، المنشأة في 12 آذار/مارس 1998، جهة حكومية.",
                "أنشأ مجلس الوزراء وزارة البيئة والموارد المائية في 12 آذار/مارس 1998."
            })
    void findsAFoundingInManyWords(String sentence) {
        assertThat(found(sentence)).contains("founding | وزارة البيئة والموارد المائية | 12 آذار/مارس 1998");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "لم تُنشأ وزارة البيئة في عام 1998.",
                "أُنشئت وزارة البيئة وعُقد أول اجتماع لها في عام 1998.",
                "أُنشئت وزارة البيئة بموجب القرار 2100 (2013) المؤرخ 25 نيسان/أبريل 2013.",
                "من المقرر إنشاء وزارة البيئة في عام 2030.",
                "أُنشئت وزارة البيئة في 10 ديسمبر/كانون الثاني 2002.",
                "أُنشئت وزارة البيئة في 31 شباط/فبراير 2002.",
                "صدرت تقارير وزارة البيئة في الأعوام 2003 و2010.",
                "لجنة الجزاءات العاملة بموجب القرار 1267 (1999)."
            })
    void findsNoFoundingWhereTheTextGivesNone(String sentence) {
        assertThat(found(sentence)).noneMatch(fact -> fact.startsWith("founding"));
    }

    @Test
    void marksADateWhoseMonthsDisagree() {
        assertThat(read("أُنشئت وزارة البيئة في 10 ديسمبر/كانون الثاني 2002.").doubts())
                .extracting(Doubt::reason)
                .containsExactly(Doubt.Reason.DATE_DISAGREES);
    }

    @Test
    void readsTheNamesOfMonthsInAllCountries() {
        assertThat(
                        read("وقّع الوزير العام اتفاقية المياه في 3 غشت 2001. واعتمد مجلس الأمة قانون المياه في ٥ جوان ٢٠٠٢.")
                                .facts())
                .filteredOn(fact -> fact instanceof Event event && event.side() == Event.Side.WHEN)
                .extracting(fact -> ((Event) fact).when().month())
                .containsExactly(8, 6);
    }

    @Test
    void resolvesAHeadToTheNameBeforeItAndNeverToALaterOne() {
        assertThat(found(MINISTRY + "وتضم الوزارة ثلاث مديريات."))
                .contains("count | وزارة البيئة والموارد المائية | ثلاث مديريات");
        assertThat(found("أُنشئت اللجنة في عام 1999. وتجتمع لجنة الشؤون القانونية كل سنة."))
                .containsExactly("cycle | اجتماع لجنة الشؤون القانونية | كل سنة");
    }

    @Test
    void resolvesAHeadToTheNameInTheTitle() {
        assertThat(found("هيئة الأمم المتحدة للمرأة\n\nأُنشئت الهيئة في تموز/يوليه 2010."))
                .containsExactly("founding | هيئة الأمم المتحدة للمرأة | تموز/يوليه 2010");
    }

    @Test
    void opensAListWhoseCountIsWrong() {
        var findings =
                read(MINISTRY + "\n\nلوزارة البيئة والموارد المائية أربع مهام هي:\n• رسم السياسات؛\n• مراقبة المياه.");
        assertThat(findings.facts())
                .filteredOn(Function.class::isInstance)
                .hasSize(2)
                .allMatch(fact -> ((Function) fact).listSize() == 0);
        assertThat(findings.facts()).noneMatch(Count.class::isInstance);
        assertThat(findings.doubts()).extracting(Doubt::reason).containsExactly(Doubt.Reason.COUNT_DISAGREES);
    }

    @Test
    void marksADoubledWordAnywhereAndClipsTheFunctionBeforeIt() {
        var findings = read(
                "لوزارة البيئة مهمتان من مهام رئيسية:\n1. تقديم المشورة إلى الجهات المختصة في مجال التشريع التشريعات الوطنية؛\n2. رصد المياه.");
        assertThat(findings.doubts()).extracting(Doubt::reason).containsExactly(Doubt.Reason.DOUBLED_WORD);
        assertThat(findings.facts())
                .filteredOn(Function.class::isInstance)
                .extracting(Fact::key)
                .containsExactly("تقديم المشورة إلى الجهات المختصة", "رصد المياه");
    }

    @Test
    void keepsWhoSignedAndWhenAsTwoFacts() {
        assertThat(found("في 5 مايو 2016، وقعت وزارة البيئة اتفاقية التعاون البيئي مع برنامج الأمم المتحدة للبيئة."))
                .containsExactly(
                        "event | اتفاقية التعاون البيئي | 5 مايو 2016",
                        "event | اتفاقية التعاون البيئي | وزارة البيئة");
    }

    @Test
    void findsMovesAndSuccessions() {
        assertThat(found(
                        "نُقلت دائرة الأرصاد الجوية من وزارة النقل إلى وزارة البيئة. وحلّت الاستراتيجية الوطنية للمياه محل الخطة"
                                + " الوطنية للري."))
                .containsExactly(
                        "transfer | دائرة الأرصاد الجوية | وزارة النقل",
                        "succession | الاستراتيجية الوطنية للمياه | الخطة الوطنية للري");
    }

    @Test
    void doesNotGuessWhoSupportsWhomWhereEitherCouldBeMeant() {
        assertThat(found("وتدعم هيئة الرقابة المالية لجنة الشؤون القانونية.")).isEmpty();
        assertThat(found("ويدعم فريق الخبراء لجنة الشؤون القانونية."))
                .containsExactly("support | لجنة الشؤون القانونية | فريق الخبراء");
    }

    @Test
    void readsNoTaskOutOfADenial() {
        assertThat(found("ولا تتولى هيئة الرقابة المالية منح القروض.")).isEmpty();
        assertThat(found("وتتولى هيئة الرقابة المالية منح القروض."))
                .containsExactly("task | هيئة الرقابة المالية | منح القروض");
    }

    @Test
    void tellsAPersonFromThePostNextToIt() {
        assertThat(found("وترأس وزارة البيئة حاليا الدكتورة ليلى منصور. وعيّن الأمين العام السيد عبد الله الأحمد."))
                .containsExactly("person | وزارة البيئة | ليلى منصور", "event | عبد الله الأحمد | الأمين العام");
    }

    @Test
    void readsAResolutionOfTheFirstSessionsWhoseNumberHasNoYear() {
        assertThat(found("أُنشئت لجنة شؤون السكان في عام 1973 بموجب قرار المجلس الاقتصادي والاجتماعي 1818 (د-55)."))
                .contains("instrument | لجنة شؤون السكان | 1818 (د-55)");
    }

    @Test
    void givesNoBodyWhatAnotherOfItsSentenceDoes() {
        assertThat(found("تعنى لجنة المتطوعين بتسجيل المتطوعين وتأهيلهم، واللجنة المالية وتراجع الحسابات الختامية."))
                .containsExactly("task | لجنة المتطوعين | تسجيل المتطوعين وتأهيلهم");
    }

    @Test
    void countsEachOfTwoThingsByItself() {
        assertThat(found("تتألف وزارة البيئة من عشر دوائر وثلاثة أجهزة."))
                .containsExactly("count | وزارة البيئة | عشر دوائر", "count | وزارة البيئة | ثلاثة أجهزة");
    }

    @Test
    void countsNothingThatIsTooLargeForACount() {
        assertThat(found("يضم الاتحاد العربي للعمل 5,009,557,471 عضواً.")).isEmpty();
    }

    @Test
    void neverTakesThePartOfABodyForTheBodyThatThePageIsAbout() {
        assertThat(found("""
                عن الهيئة

                النشأة:
                أُنشئت الهيئة الوطنية للغابات بموجب القانون رقم (14) لسنة 1989.

                الاختصاصات

                1. إدارة الغابات المحجوزة وحمايتها.
                2. وضع السياسات العامة للقطاع.

                مجلس الإدارة

                يتكون مجلس إدارة الهيئة من أحد عشر عضواً، ويجتمع المجلس أربع مرات في السنة.
                """))
                .contains("function | الهيئة الوطنية للغابات | وضع السياسات العامة للقطاع")
                .noneMatch(fact -> fact.startsWith("function | مجلس"));
    }

    private static List<String> found(String text) {
        return read(text).facts().stream()
                .map(fact -> fact.kind().tag() + " | " + fact.subject() + " | " + fact.key())
                .toList();
    }

    private static Findings read(String text) {
        var document = new SourceDocument(text, Language.ARABIC);
        return Extraction.extract(document, Splitting.split(document));
    }
}
