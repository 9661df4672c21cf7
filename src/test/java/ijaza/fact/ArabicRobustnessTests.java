package ijaza.fact;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text that is read as Arabic: it is survived, and quoted word for word. */
class ArabicRobustnessTests {

    private static final String WORDS =
            "أنشئت تأسس في عام 1990 و2004 المجلس الوطني للبحوث مجلس إدارة يتولى رسم السياسات، وتنفيذ"
                    + " الذي التي ( ) « » : . ؛ بموجب القانون رقم (5) لسنة 1964 هـ م الموافق 12 رمضان حزيران/يونيه كل سنتين السيد علي بن"
                    + " محمد رئيساً مقرها بيروت ومن مهامها يضم 22 دولة وهو أول أ) ب) 1- • الهيئة إن أن لم قد";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void survivesAnyOrderOfItsOwnWords(long seed) {
        var random = new Random(seed);
        var words = WORDS.split(" ");
        var text = IntStream.range(0, 1200)
                .mapToObj(_ -> words[random.nextInt(words.length)] + (random.nextInt(25) == 0 ? "\n" : " "))
                .collect(Collectors.joining());
        assertThat(facts(text).facts()).allMatch(fact -> fact.evidence().isVerbatimIn(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesAnyBytes(long seed) {
        var bytes = new byte[6000];
        new Random(seed).nextBytes(bytes);
        var text = new String(bytes, StandardCharsets.UTF_8) + new String(bytes, StandardCharsets.UTF_16LE);
        assertThat(facts(text).facts()).allMatch(fact -> fact.evidence().isVerbatimIn(text));
    }

    static Stream<String> hostile() {
        return Stream.of(
                "(((((( ",
                "المجلس ",
                "وفي عام 1990 ",
                "الذي ",
                "، و",
                "السيد محمد بن ",
                "قانون رقم ",
                "من مهام ",
                "1990 ",
                "أ) ",
                "تأسس في ",
                "خمسة وعشرون ",
                "لل",
                "ــــ",
                "يتولى رسم السياسات وتنفيذ ",
                "مجلس الوزراء (الوزراء) ",
                "أُنشئت الهيئة في عام 1990 بموجب القانون رقم 5 لسنة 1990، وتتولى رسم السياسات، وتنفيذها: ");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void readsALongTextOfTheSameWords(String words) {
        var text = words.repeat(32_000 / words.length());
        assertThat(facts(text).facts()).allMatch(fact -> fact.evidence().isVerbatimIn(text));
    }

    private static Findings facts(String text) {
        var document = new SourceDocument(text, Language.ARABIC);
        return Extraction.extract(document, Splitting.split(document));
    }
}
