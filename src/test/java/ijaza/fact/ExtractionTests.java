package ijaza.fact;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text, sensible or not. */
class ExtractionTests {

    @Test
    void readsTheSameFactsEachTime() {
        assertThat(extract(ThePage.TEXT)).isEqualTo(ThePage.FINDINGS);
    }

    @Test
    void namesEachFactOnceAndTheSameInAnotherSpelling() {
        assertThat(ThePage.FINDINGS.facts()).extracting(Fact::id).doesNotHaveDuplicates();
        assertThat(FactId.of(FactKind.FOUNDING, "مركز الأمم المتحدة", "٢٠١١"))
                .isEqualTo(FactId.of(FactKind.FOUNDING, "مَركز\u00A0الامم  المتحدة", "2011"));
        assertThat(FactId.of(FactKind.FOUNDING, "مركز الأمم المتحدة", "2011").value())
                .isEqualTo("1993104539c4e189");
    }

    @Test
    void keepsTheIdsOfFactsWhenTextComesBeforeThem() {
        var later = extract("من نحن\n\nكلمة في البداية عن هذه الصفحة.\n\n" + ThePage.TEXT);
        assertThat(later.facts())
                .extracting(Fact::id)
                .containsAll(ThePage.FINDINGS.facts().stream().map(Fact::id).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void survivesAnyShuffleOfTheWordsAndStillQuotesWordForWord(long seed) {
        var random = new Random(seed);
        var words = ThePage.TEXT.split("(?<=\\s)");
        var text = IntStream.range(0, 1500)
                .mapToObj(_ -> words[random.nextInt(words.length)])
                .collect(Collectors.joining());
        assertThat(extract(text).facts()).allMatch(fact -> fact.evidence().isVerbatimIn(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void survivesRandomCharacters(long seed) {
        var text = new Random(seed)
                .ints(4000, 0, 0x10000)
                .map(c -> c % 3 == 0 ? "ابو()/ 1.،\u00A0\nل\uE000".charAt(c % 13) : c)
                .collect(StringBuilder::new, (built, c) -> built.append((char) c), StringBuilder::append)
                .toString();
        assertThat(extract(text).facts()).allMatch(fact -> fact.evidence().isVerbatimIn(text));
    }

    @Test
    void findsTwiceAsManyMentionsInTwiceTheTextAndTheSameFacts() {
        var twice = extract(ThePage.TEXT + "\n\n" + ThePage.TEXT);
        assertThat(twice.facts())
                .extracting(Fact::id)
                .containsExactlyInAnyOrderElementsOf(
                        ThePage.FINDINGS.facts().stream().map(Fact::id).toList());
    }

    @Test
    void readsAnEndlessSentenceInPieces() {
        var text = "أُنشئ المكتب في عام 2017 " + "وهو مكتب يعمل مع الدول ".repeat(4_000);
        assertThat(extract(text).facts()).hasSizeLessThan(10);
    }

    @Test
    void givesTheListOfAnUnreadNameToNobodyElse() {
        var findings = extract("عن إجازة\n\nأُعدت أولى دوراتها عن مكتب الأمم المتحدة لمكافحة الإرهاب.\n\n"
                + "لدى إجازة ثلاث وظائف رئيسية هي:\n\n1. تحويل الوثيقة إلى دروس؛\n2. حفظ كل إجابة؛\n3. إصدار شهادات.");

        assertThat(findings.facts()).noneMatch(Function.class::isInstance);
    }

    private static Findings extract(String text) {
        var document = new SourceDocument(text, Language.ARABIC);
        return Extraction.extract(document, Splitting.split(document));
    }
}
