package ijaza.fact.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is cut off, run together or points away is no fact. */
class SoundnessTests {

    @Test
    void endsANameWhereThePageLostASpace() {
        assertThat(ArabicFacts.in("منظمة الأنهار العالميةالفصل الأول\n\nتأسست منظمة الأنهار العالمية في 3 مايو 1962."))
                .contains("founding | منظمة الأنهار العالمية | 3 مايو 1962")
                .noneMatch(fact -> fact.contains("العالميةالفصل"));
    }

    @Test
    void asksForNothingThatPointsBackToWhatTheKeyDoesNotSay() {
        assertThat(ArabicFacts.in(
                        "هيئة المرافئ\n\nتقدم هيئة المرافئ خدمات الإرشاد لهذه السفن. ويوفر لها الصندوق ما يلزم."))
                .noneMatch(fact -> fact.contains("لهذه") || fact.contains("| يوفر لها"));
    }

    @Test
    void takesAPluralForNoPerson() {
        assertThat(ArabicFacts.in("وبصفتهم موظفين، فإنهم والأمين العام مسؤولون فقط أمام المنظمة."))
                .noneMatch(fact -> fact.startsWith("person"));
    }

    @Test
    void keepsARankOutOfAName() {
        assertThat(ArabicFacts.in("جامعة الملك طلال:\n\nمنح التصنيف جامعة الملك طلال المرتبة الأولى على الجامعات.\n\n"
                        + "تقع جامعة الملك طلال في الزرقاء، وقد تأسست عام 1962."))
                .contains("founding | جامعة الملك طلال | 1962")
                .noneMatch(fact -> fact.contains("المرتبة"));
    }

    @Test
    void leavesAPostToNobodyWhereAPageTellsOfTwoBodies() {
        assertThat(
                        ArabicFacts.in(
                                "رابطة السواحل العربية\n\nالمقر: تونس\n\nمنظمة البوادي الإسلامية\n\nالأمين العام: يوسف بن حمد الراشد"))
                .noneMatch(fact -> fact.startsWith("person | رابطة"));
    }

    @Test
    void asksNotByWhichPostABodyIsHeadedThatSaysNoMore() {
        assertThat(ArabicFacts.in("تأسست اللجنة الإقليمية للمراعي عام 1973. وترأس اللجنة الأمينة التنفيذية."))
                .noneMatch(fact -> fact.startsWith("person"));
    }

    @Test
    void doesNotSayThatABodyWasFormedThatFormsOthers() {
        assertThat(ArabicFacts.in("صندوق الطفولة\n\nشكلت الجمعية العامة للأمم المتحدة في عام 1946 الصندوق."))
                .noneMatch(fact -> fact.startsWith("founding | الجمعية"));
    }

    @Test
    void saysOfAMemberNotThatItIsAPart() {
        assertThat(
                        ArabicFacts.statements(
                                "تضم منظومة الغابات العالمية ثلاث هيئات، منها: صندوق التشجير الدولي، وبنك البذور الدولي، ومعهد الأحراج الدولي."))
                .noneMatch(statement -> statement.contains("من مكونات"));
    }

    @Test
    void speaksOfWhoseDutiesASentenceTells() {
        assertThat(ArabicFacts.in(
                        "جمعية الإسعاف الأهلية\n\nتم توقيع الاتفاقية الأولى لحماية الجرحى. تتمثل مهام جمعية الإسعاف الأهلية في تقديم الدعم للمصابين. "
                                + "وتشمل مهامها الرئيسية: توفير الأدوية للقرى."))
                .contains("function | جمعية الإسعاف الأهلية | توفير الأدوية للقرى")
                .noneMatch(fact -> fact.startsWith("function | الاتفاقية"));
    }

    @Test
    void givesWhatIsSaidOfAllTheSocietiesToNoneOfThem() {
        assertThat(ArabicFacts.in(
                        "جمعيات الهلال الأحمر\n\nالهلال الأحمر هو منظمة إنسانية غير حكومية.\n\nالهلال الأحمر السهلي\n\n"
                                + "تأسس الهلال الأحمر السهلي في أبريل 1982."))
                .contains("founding | الهلال الأحمر السهلي | أبريل 1982")
                .noneMatch(fact -> fact.startsWith("body | الهلال الأحمر السهلي | منظمة"));
    }
}
