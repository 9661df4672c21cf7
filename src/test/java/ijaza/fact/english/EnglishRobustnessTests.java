package ijaza.fact.english;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.SourceDocument;
import ijaza.document.Splitting;
import ijaza.fact.Findings;
import ijaza.fact.reading.Extraction;
import ijaza.text.Language;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every English text, sensible or not. */
class EnglishRobustnessTests {

    private static final String TEXT =
            "The Agency for Open Seas (AOS) was established on 15 June 2017 by General Assembly"
                    + " resolution 71/291, which the Council's Members adopted; it has \"12 members\" and is headed by Ms. Ana Lund, a"
                    + " Director of (the) Board. In 1999, we joined: (a) to watch; (b) to count وزارة البيئة. ";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void survivesAnyShuffleOfTheWordsAndStillQuotesWordForWord(long seed) {
        var random = new Random(seed);
        var words = TEXT.split("(?<=[\\s(])");
        var text = IntStream.range(0, 1500)
                .mapToObj(_ -> words[random.nextInt(words.length)] + (random.nextInt(40) == 0 ? "\n" : ""))
                .collect(Collectors.joining());
        assertThat(read(text).facts()).allMatch(fact -> fact.evidence().isVerbatimIn(text));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesRandomCharacters(long seed) {
        var text = new Random(seed)
                .ints(4000, 0, 0x10000)
                .map(c -> c % 3 == 0 ? "The A()/ 1.,\u00A0\nx\uE000'".charAt(c % 15) : c)
                .collect(StringBuilder::new, (built, c) -> built.append((char) c), StringBuilder::append)
                .toString();
        assertThat(read(text).facts()).allMatch(fact -> fact.evidence().isVerbatimIn(text));
    }

    @Test
    void readsTheSameFactsEachTimeAndEachOnce() {
        assertThat(read(TEXT)).isEqualTo(read(TEXT));
        assertThat(read(TEXT + "\n\n" + TEXT).facts())
                .extracting(fact -> fact.id())
                .doesNotHaveDuplicates();
    }

    private static Findings read(String text) {
        var document = new SourceDocument(text, Language.ENGLISH);
        return Extraction.extract(document, Splitting.split(document));
    }
}
