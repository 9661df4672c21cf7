package ijaza.fact;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that once gave a wrong key: what each says is said of something else, or is no fact. */
class ArabicTrapsTests {

    private static final String PAGE = "البنك الزراعي التعاوني\n\nالبنك الزراعي التعاوني مؤسسة عامة مقرها صفاقس.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            السنة المالية للبنك هي السنة الميلادية. | السنة الميلادية
            اللغة الرسمية للبنك هي اللغة العربية. | اللغة العربية
            كان رأس المال المصرح به للبنك ستة مليارات دينار حتى عام 1992. | ستة مليارات
            المدير العام الحالي للبنك هو السوداني عادل الطيب. | السوداني عادل الطيب
            أُنشئت ولاية المقرر الخاص في عام 1999. | 1999
            افتتح الملك عبدالله الثاني مبنى البنك الجديد في 5 آذار 2010. | الملك
            يعينون بقرار بناء على تنسيب رئيس الوزراء لمدة اربع سنوات. | لمدة اربع
            قال الوزير إن "البنك سيعمل (عبر مقره في الجزائر) على التوسع". | الجزائر
            """)
    void saysNothingOfTheBankThatIsSaidOfAnother(String sentence, String key) {
        assertThat(found(PAGE + sentence)).noneMatch(fact -> fact.endsWith(" | " + key));
    }

    @Test
    void countsTheStatesOfTheCouncilAndNotOfTheSystemThatItIsIn() {
        assertThat(found("مجلس الأنهار هيئة حكومية دولية داخل منظومة الأمم المتحدة مؤلفة من 47 دولة عضوا."))
                .contains("count | مجلس الأنهار | 47 دولة عضوا")
                .noneMatch(fact -> fact.startsWith("count | منظومة"));
    }

    @Test
    void knowsAFounderFromWhatItFounded() {
        assertThat(found("أسست الأمم المتحدة منظمة تسمى \"هيئة الإغاثة\" لتقديم المعونة للاجئين."))
                .noneMatch(fact -> fact.startsWith("task | الأمم المتحدة"));
    }

    @Test
    void takesWhatABodyIsForNoOtherBody() {
        assertThat(found(
                        "برنامج الأنهار هو السلطة البيئية العالمية التي تضع جدول الأعمال، وتشجع التنفيذ المتسق للخطط."))
                .noneMatch(fact -> fact.startsWith("task | السلطة البيئية"));
    }

    @Test
    void letsNoBoardChooseItself() {
        assertThat(
                        found(
                                "يتكون مجلس إدارة الصندوق من أحد عشر عضوا برئاسة المحافظ، وثلاثة أعضاء مستقلين يختارهم مجلس الإدارة."))
                .noneMatch(fact -> fact.startsWith("event | أعضاء"));
    }

    @Test
    void readsAFunctionNoFurtherThanItsVerbalNoun() {
        assertThat(found("تعمل منظمة الأنهار العالمية على إرساء السلام في مجالات التربية والعلوم والثقافة."))
                .noneMatch(fact -> fact.endsWith("| العلوم والثقافة"));
    }

    @Test
    void keepsANameOfOneWordApartFromTheBodyThatDecidedOnIt() {
        assertThat(found("اعتمدت الجمعية العامة القرار 302.\n\nأنشئت الأونروا بقرار الجمعية العامة رقم 302."))
                .contains("instrument | الأونروا | قرار الجمعية العامة رقم 302")
                .noneMatch(fact -> fact.startsWith("instrument | الجمعية"));
    }

    @Test
    void takesNobodysOwnPostForWhoeverChoseHim() {
        assertThat(found("انتخب رئيس مجلس النواب العراقي محمد الحلبوسي رئيسا للاتحاد البرلماني العربي في شباط 2022."))
                .contains("person | الاتحاد البرلماني العربي | محمد الحلبوسي")
                .noneMatch(fact -> fact.equals("event | محمد الحلبوسي | رئيس مجلس النواب العراقي"));
    }

    @Test
    void readsNoResultsOfExaminationsAsAPerson() {
        assertThat(found("أعلن وزير التربية نتائج امتحانات الشهادة الثانوية أمس."))
                .noneMatch(fact -> fact.startsWith("person"));
    }

    private static List<String> found(String text) {
        var document = new SourceDocument(text, Language.ARABIC);
        return Extraction.extract(document, Splitting.split(document)).facts().stream()
                .map(fact -> fact.kind().tag() + " | " + fact.subject() + " | " + fact.key())
                .toList();
    }
}
