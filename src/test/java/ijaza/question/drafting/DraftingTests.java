package ijaza.question.drafting;

import static ijaza.question.drafting.ThePagesBank.BANK;
import static org.assertj.core.api.Assertions.assertThat;

import ijaza.question.Question;
import org.junit.jupiter.api.Test;

class DraftingTests {

    private static final String MINISTRY = """
            النشأة

            تأسست وزارة البيئة في 12 آذار/مارس 1998. وأُنشئت هيئة حماية السواحل في تموز/يوليه 2003. وعُيّنت الدكتورة \
            ليلى منصور أول وزيرة للبيئة على رأس وزارة البيئة. وحلّت الاستراتيجية الوطنية للمياه محل الخطة الوطنية للري. \
            وتتولى هيئة حماية السواحل رصد التلوث البحري. ولوزارة البيئة ثلاثة مكاتب إقليمية.
            """;

    @Test
    void draftsTheSameTwice() {
        assertThat(ThePagesBank.again()).isEqualTo(BANK);
    }

    @Test
    void asksEachFactOfTheFinalInAnotherWayThanTheQuiz() {
        var practice = BANK.practice().stream().map(Question::stem).toList();
        assertThat(BANK.finals()).extracting(Question::stem).doesNotContainAnyElementsOf(practice);
    }

    @Test
    void agreesWithFemininesAndAsksForAMonthWhereTheTextHasNoDay() {
        var bank = ThePagesBank.of(MINISTRY);
        assertThat(bank.practice())
                .extracting(Question::stem)
                .contains(
                        "في أي شهر وعام أُنشئت هيئة حماية السواحل؟",
                        "مَن هي أول وزيرة للبيئة عُيِّنت على رأس وزارة البيئة؟ (المطلوب كتابة الاسم)",
                        "كم عدد المكاتب الإقليمية لوزارة البيئة؟");
        assertThat(bank.finals())
                .extracting(Question::stem)
                .contains("متى أُنشئت هيئة حماية السواحل؟ (المطلوب كتابة الشهر والسنة)");
    }

    @Test
    void turnsRoundWhatHasNoFairWrongOptions() {
        InWords.of(ThePagesBank.of(MINISTRY).practice())
                .asks("حلّت الخطة الوطنية للري محل الاستراتيجية الوطنية للمياه.")
                .withKey("false");
    }

    @Test
    void asksInTheFinalToWriteWhatTheQuizGivesToChoose() {
        InWords.of(BANK.finals())
                .asks("ما عدد ركائز استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب؟ (المطلوب كتابة العدد)")
                .withKey("أربع", "أربعة", "4");
        InWords.of(BANK.finals())
                .asks(
                        "تُجري الجمعية العامة للأمم المتحدة استعراضاً لاستراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب كل ______.")
                .withKey("سنتين", "عامين");
    }

    @Test
    void joinsBodiesWithWhatTheyAreThereFor() {
        InWords.of(BANK.finals())
                .asks("المطلوب مطابقة كل جهة مع ما تقوم به:")
                .withWrong("العمل على إبراز ودعم وإيجاد الموارد لجهود الأمم المتحدة في مجال مكافحة الإرهاب");
    }
}
