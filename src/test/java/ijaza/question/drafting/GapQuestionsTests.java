package ijaza.question.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.fact.Evidence;
import ijaza.fact.Findings;
import ijaza.fact.Statement;
import ijaza.fact.Told;
import ijaza.fact.WrittenDate;
import ijaza.question.SingleChoice;
import ijaza.question.TypedAnswer;
import ijaza.text.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The text's own sentence is asked with a blank, by choice first and by typing in the final. */
class GapQuestionsTests {

    @Test
    void asksForAYearByChoiceAndInTheFinalByTyping() {
        var sentence = "انضمت سلطنة الأنهار إلى اتفاقية المياه في عام 2019.";
        var bank = bank(sentence, "2019", new WrittenDate(null, null, 2019, "2019"), null);

        InWords.of(bank.practice())
                .asks("أي عام يكمل الجملة الآتية من النص: انضمت سلطنة الأنهار إلى اتفاقية المياه في عام ______.")
                .withKey("2019")
                .withWrong("2018", "2020", "2017");
        InWords.of(bank.finals())
                .asks("المطلوب إكمال الجملة الآتية من النص بالسنة:")
                .withKey("2019");
        assertThat(bank.practice()).singleElement().isInstanceOf(SingleChoice.class);
        assertThat(bank.finals()).singleElement().isInstanceOf(TypedAnswer.class);
    }

    @Test
    void acceptsANumberInWordsOfEitherGenderAndInFigures() {
        var sentence = "جهز البنك الزراعي القرى البعيدة بسبع سيارات للصرف.";
        var bank = bank(sentence, "سبع", null, 7);

        InWords.of(bank.practice()).asks("أي عدد يكمل").withKey("سبع").withWrong("ست", "ثماني", "خمس");
        InWords.of(bank.finals()).asks("المطلوب إكمال").withKey("سبع", "سبعة", "7");
    }

    @Test
    void asksOnlyByTypingWhereNoThreeWrongOnesLookLikeTheKey() {
        var sentence = "بعد مصادقة ست وعشرين دولة على اتفاق الطيران أنشئت المنظمة.";
        var bank = bank(sentence, "ست وعشرين", null, 26);

        assertThat(bank.practice()).singleElement().isInstanceOf(TypedAnswer.class);
        assertThat(bank.finals()).isEmpty();
    }

    private static Bank bank(String sentence, String key, @Nullable WrittenDate when, @Nullable Integer number) {
        var told = new Told(sentence, key, sentence, new Evidence(0, sentence.length(), sentence));
        var findings = new Findings(List.of(new Statement(told, when, number)), List.of());
        return new Drafting(Language.ARABIC).draft(findings, sentence);
    }
}
