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
import org.junit.jupiter.params.provider.ValueSource;

/** Which sentences are kept for what nothing else tells, and which do not stand by themselves. */
class StatementsTests {

    private static final String BANK =
            "البنك الزراعي التعاوني\n\nالبنك الزراعي التعاوني مؤسسة عامة تقدم القروض للمزارعين.\n\n";
    private static final String HARBOURS = "East Coast Harbours Corporation\n\n"
            + "The East Coast Harbours Corporation is a public body that keeps the harbours of the coast.\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            بدأ العمل بنظام الادخار الريفي في البنك الزراعي التعاوني سنة 1988 بفروع الشمال. | 1988
            وقد وصل البنك الزراعي التعاوني إلى القرى البعيدة كلها في آذار/مارس 2004. | آذار/مارس 2004
            وزع البنك الزراعي التعاوني على القرى البعيدة سبع سيارات للصرف النقدي. | سبع
            """)
    void keepsAnArabicSentenceForItsDateOrNumber(String sentence, String key) {
        assertThat(statements(BANK + sentence, Language.ARABIC))
                .extracting(Fact::key)
                .containsExactly(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Management of the lighthouses passed to the East Coast Harbours Corporation in 1948. | 1948
            Salt ships of the East Coast Harbours Corporation reached seven islands with flour. | seven
            """)
    void keepsAnEnglishSentenceForItsDateOrNumber(String sentence, String key) {
        assertThat(statements(HARBOURS + sentence, Language.ENGLISH))
                .extracting(Fact::key)
                .containsExactly(key);
    }

    @Test
    void showsTheWordsOfTheTextBehindTheWordThatJoinsThemToTheSentenceBefore() {
        var text = BANK + "وقد وصل البنك الزراعي التعاوني إلى القرى البعيدة كلها في آذار/مارس 2004.";
        assertThat(statements(text, Language.ARABIC)).singleElement().satisfies(statement -> {
            assertThat(statement.statement())
                    .isEqualTo("وصل البنك الزراعي التعاوني إلى القرى البعيدة كلها في آذار/مارس 2004.");
            assertThat(statement.evidence().isVerbatimIn(text)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقد حصل على شهادة الجودة العالمية من مدينة صفاقس في آذار/مارس 2004.",
                "هو البنك الزراعي التعاوني الذي حصل على شهادة الجودة العالمية في سنة 2004.",
                "كما حصل هذا البنك الزراعي التعاوني على شهادة الجودة العالمية في سنة 2004.",
                "سيحصل البنك الزراعي التعاوني على شهادة الجودة العالمية في سنة 2034.",
                "لم يحصل البنك الزراعي التعاوني على شهادة الجودة العالمية في سنة 2004.",
                "حصل البنك الزراعي التعاوني على شهادة الجودة العالمية قبل سنة 2004.",
                "حصل البنك الزراعي التعاوني على شهادة الجودة بين سنة 2004 وسنة 2008.",
                "حصل البنك الزراعي التعاوني على شهادة الجودة العالمية نحو سنة 2004.",
                "حصل البنك الزراعي التعاوني على شهادات الجودة العالمية التالية سنة 2004.",
                "هل حصل البنك الزراعي التعاوني على شهادة الجودة العالمية في سنة 2004؟",
                "قال المدير إن البنك الزراعي التعاوني حصل على شهادة الجودة في سنة 2004.",
                "على النظام الأساسي للبنك الزراعي التعاوني الصادر بتاريخ 3 آذار/مارس 2004 وتعديلاته.",
                "بيّنت النقابة أن البنك الزراعي التعاوني وزع على القرى البعيدة سبع سيارات للصرف.",
                "شكل البنك الزراعي التعاوني في عام 1946 بعد نهاية الحرب العالمية الثانية.",
                "حصل البنك الزراعي التعاوني على «شهادة الجودة العالمية» في سنة 2004.",
                "وزع البنك الزراعي التعاوني على القرى البعيدة أكثر من سبع سيارات للصرف النقدي.",
                "وزع البنك الزراعي التعاوني حاليا على القرى البعيدة سبع سيارات للصرف النقدي.",
                "وزعنا في البنك الزراعي التعاوني على القرى البعيدة سبع سيارات للصرف النقدي.",
                "وزع البنك الزراعي التعاوني على القرى سبع سيارات للصرف وثلاثة قوارب للنقل."
            })
    void leavesAnArabicSentenceThatDoesNotStandByItselfOrHasNoSingleKey(String sentence) {
        assertThat(statements(BANK + sentence, Language.ARABIC)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It passed to the East Coast Harbours Corporation, the keeper of the lights, in 1948.",
                "This management passed to the East Coast Harbours Corporation in 1948.",
                "Our lighthouses passed to the East Coast Harbours Corporation in 1948.",
                "The lighthouses will pass to the East Coast Harbours Corporation in 2048.",
                "The lighthouses never passed to the East Coast Harbours Corporation in 1948.",
                "The lighthouses passed to the East Coast Harbours Corporation before 1948.",
                "The lighthouses passed to the East Coast Harbours Corporation in 1948 or 1949.",
                "The following lighthouses passed to the East Coast Harbours Corporation in 1948.",
                "The lighthouses passed to the East Coast Harbours Corporation in 1948, and the post with them.",
                "\"The lighthouses passed to the East Coast Harbours Corporation in 1948.\"",
                "Did the lighthouses pass to the East Coast Harbours Corporation in 1948?",
                "Passed to the East Coast Harbours Corporation by the Board of Lights in 1948.",
                "Ships of the East Coast Harbours Corporation reached more than seven islands with flour.",
                "Ships of the East Coast Harbours Corporation reached seven of nine islands with flour.",
                "Ships of the East Coast Harbours Corporation carry flour under Cap 256 of the Laws.",
                "Ships of the East Coast Harbours Corporation currently reach seven islands with flour."
            })
    void leavesAnEnglishSentenceThatDoesNotStandByItselfOrHasNoSingleKey(String sentence) {
        assertThat(statements(HARBOURS + sentence, Language.ENGLISH)).isEmpty();
    }

    @Test
    void keepsNoSentenceForWhatAnotherFactTellsOfIt() {
        assertThat(statements(BANK + "تأسس البنك الزراعي التعاوني في سنة 1988 بمدينة صفاقس.", Language.ARABIC))
                .isEmpty();
    }

    @Test
    void keepsNeitherOfTwoSentencesThatDifferOnlyInTheKey() {
        var sentence = "Management of the lighthouses passed to the East Coast Harbours Corporation in %d.\n\n";
        assertThat(statements(HARBOURS + sentence.formatted(1948) + sentence.formatted(1949), Language.ENGLISH))
                .isEmpty();
        assertThat(statements(HARBOURS + sentence.formatted(1948) + sentence.formatted(1948), Language.ENGLISH))
                .hasSize(1);
    }

    private static List<Fact> statements(String text, Language language) {
        var document = new SourceDocument(text, language);
        return Extraction.extract(document, Splitting.split(document)).facts().stream()
                .filter(fact -> fact.kind() == FactKind.STATEMENT)
                .toList();
    }
}
