package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.question.Option;
import org.junit.jupiter.api.Test;

class ChoicesTests {

    @Test
    void leavesOutWhatHoldsTheWordsOfAnotherOption() {
        var choices = Choices.beside("تعزيز الشراكات القائمة", "المكتب")
                .or("إجراء تقييمات الخبراء للدول الأعضاء", null)
                .or("تقييمات الخبراء للدول الأعضاء", null)
                .or("تعزيز الشراكات القائمة مع المجتمع المدني", null);
        assertThat(choices.list()).extracting(Option::text).containsExactly("إجراء تقييمات الخبراء للدول الأعضاء");
    }

    @Test
    void leavesOutWhatTheQuestionNames() {
        var choices = Choices.beside("وزارة المالية", "نُقل صندوق الإسكان من وزارة التجارة")
                .or("وزارة التجارة", null)
                .or("وزارة الزراعة", null);
        assertThat(choices.list()).extracting(Option::text).containsExactly("وزارة الزراعة");
    }

    @Test
    void keepsTwoBodiesOfWhichOneIsNamedAfterTheOther() {
        var choices =
                Choices.beside("فريق الرصد", "").or("لجنة المياه", null).or("المديرية التنفيذية للجنة المياه", null);
        assertThat(choices.areEnough()).isTrue();
    }
}
