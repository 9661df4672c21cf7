package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.question.Matching;
import org.junit.jupiter.api.Test;

class TaskMatchingsTests {

    @Test
    void twoBodiesThatAreThereForTheSameAreNotBothMatched() {
        var bank = ThePagesBank.of("""
                عن الهيئة

                الأقسام

                يُعنى مكتب السدود بصيانة السدود الكبرى. ويُعنى مكتب الآبار بصيانة السدود الكبرى. \
                ويُعنى مكتب الري بتوزيع مياه الري. ويُعنى مكتب التحلية بتشغيل محطات التحلية. ويُعنى مكتب الأرصاد برصد الأمطار. \
                ويُعنى مكتب الجودة بفحص المياه. ويُعنى مكتب العدادات بتركيب العدادات.
                """);

        assertThat(bank.finals())
                .filteredOn(Matching.class::isInstance)
                .isNotEmpty()
                .allSatisfy(
                        question -> assertThat(((Matching) question).rights()).doesNotHaveDuplicates());
    }
}
