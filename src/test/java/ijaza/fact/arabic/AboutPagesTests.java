package ijaza.fact.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What bodies say of themselves, and what news adds to names. */
class AboutPagesTests {

    @Test
    void findsVisionAndMissionOnLabelledLines() {
        assertThat(
                        ArabicFacts.in(
                                "جمعية النخيل الخيرية\n\nرؤيتنا: مجتمع متكافل لا يحتاج فيه أحد.\n\nرسالتنا: تقديم العون للأسر المحتاجة بشفافية."))
                .contains(
                        "task | رؤية جمعية النخيل الخيرية | مجتمع متكافل لا يحتاج فيه أحد",
                        "task | رسالة جمعية النخيل الخيرية | تقديم العون للأسر المحتاجة بشفافية");
    }

    @Test
    void findsVisionUnderItsHeading() {
        assertThat(ArabicFacts.in("هيئة المراعي الخضراء\n\nالرؤية\n\nالريادة في تنمية المراعي المستدامة وحمايتها."))
                .contains("task | رؤية هيئة المراعي الخضراء | الريادة في تنمية المراعي المستدامة وحمايتها");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            تنتخب الجمعية العمومية مجلس الإدارة كل أربع سنوات. | cycle / انتخاب مجلس الإدارة / كل أربع سنوات
            تعد جامعة الواحة ثاني أكبر جامعة في القارة من حيث المساحة. | body / جامعة الواحة / ثاني أكبر جامعة في القارة من حيث المساحة
            تأسست رابطة البوادي العربية في 1945 استجابة لرأي أهلها. | founding / رابطة البوادي العربية / 1945
            تتضمن رابطة البوادي العربية 22 دولة تمتد من الخليج إلى المحيط. | count / رابطة البوادي العربية / 22 دولة
            تأسست رابطة البوادي العربية عام 1945. وأمينها العام الحالي هو الأستاذ نبيل الراشد. | person / رابطة البوادي العربية / نبيل الراشد
            مؤسسة النخيل: مؤسسة أهلية غير ربحية، مقرها تبوك. | body / مؤسسة النخيل / مؤسسة أهلية غير ربحية
            """)
    void findsWhatASentenceSays(String sentence, String fact) {
        assertThat(ArabicFacts.in(sentence)).contains(fact.replace(" / ", " | "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            افتتح معالي وزير الري المهندس سالم الخطيب يوم الأحد 3 مايو 2020 المعرض. | يوم الأحد
            تسعى رابطة البوادي العربية إلى تحقيق أهداف رئيسية منها تعزيز التضامن. | أهداف رئيسية
            الهيئة العامة للمراعي التي يقع مقرها في تبوك تأسست عام 1990. | تبوك تأسست
            تأسست جمعية الإسعاف عام 1898، وكان هدفها جمع التبرعات لرعاية الأيتام. | / رعاية الأيتام
            """)
    void takesNoMoreThanIsMeant(String sentence, String wrong) {
        assertThat(ArabicFacts.in(sentence)).noneMatch(fact -> fact.contains(wrong.replace("/", "|")));
    }

    @Test
    void saysElectedOfWhomTheTextCallsElected() {
        assertThat(ArabicFacts.statements("انتخب سالم الخطيب رئيسا للاتحاد العربي للري في 5 يونيو 2015."))
                .contains("انتُخب سالم الخطيب في 5 يونيو 2015.");
    }
}
