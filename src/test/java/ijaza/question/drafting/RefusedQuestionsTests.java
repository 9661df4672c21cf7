package ijaza.question.drafting;

import static ijaza.question.drafting.ThePagesBank.all;
import static ijaza.question.drafting.ThePagesBank.stems;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The ten questions that must never be asked of the UN's page. */
class RefusedQuestionsTests {

    @Test
    void theMistranslatedMandate() {
        none("الجريمة المنظمة");
        none("جوهر ولاية");
    }

    @Test
    void whatFoundedTheCommitteeOfWhichTheTextSaysNothing() {
        assertThat(stems()).noneMatch(stem -> stem.contains("قرار") && stem.contains("أُنشئت لجنة مكافحة الإرهاب"));
    }

    @Test
    void aResolutionsYearAsTheFoundingOfACommittee() {
        assertThat(stems()).noneMatch(stem -> stem.matches(".*(متى|في أي عام|في أي تاريخ).*لجنة.*"));
    }

    @Test
    void theLengthOfAnOpenList() {
        assertThat(stems()).noneMatch(stem -> stem.matches("كم .*(هيئة|هيئات|لجنة|لجان|الهيئات|اللجان).*"));
    }

    @Test
    void whatAYearStandsFor() {
        assertThat(stems()).noneMatch(stem -> stem.matches(".*يخص عام.*"));
    }

    @Test
    void theOrdinalOfAFunctionAndItsDoubledWord() {
        none("القدرة القدرات");
        assertThat(stems()).noneMatch(stem -> stem.matches(".*الوظيفة (الأولى|الثانية|الثالثة|الرابعة|الخامسة).*"));
    }

    @Test
    void whoHeadsTheOfficeNowAndThePhotographer() {
        assertThat(stems()).noneMatch(stem -> stem.contains("يرأس") || stem.contains("حالياً"));
        none("مانويل إلياس");
    }

    @Test
    void whatTheTextLeavesUnsaidAsFalse() {
        assertThat(stems()).noneMatch(stem -> stem.contains("فريق الرصد") && stem.contains("1540"));
    }

    @Test
    void anAnswerThatStandsInTheQuestion() {
        all().forEach(question -> assertThat(InWords.keysOf(question))
                .noneMatch(key -> key.contains("=") && key.split("=")[0].contains(key.split("=")[1])));
    }

    @Test
    void openPronounsAndFounders() {
        assertThat(stems()).noneMatch(stem -> stem.contains("على رأسه") || stem.contains("مَن أنشأ"));
    }

    private void none(String words) {
        all().forEach(question -> assertThat(question.toString()).doesNotContain(words));
    }
}
