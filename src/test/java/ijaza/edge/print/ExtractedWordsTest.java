package ijaza.edge.print;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.question.Fraction;
import java.io.IOException;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed can be copied out again, letter by letter and in the order in which it is written. */
class ExtractedWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                Certificates.NAME,
                Certificates.VOWELLED_NAME,
                Certificates.NAME_OF_40,
                Certificates.COURSE_WITH_LATIN,
                Certificates.VOWELLED_COURSE,
                "لا إله إلّا الله",
                "«الدورة» [الأولى]: 12.5 و(3) – 1267 (1999)؟",
                "أحمد O'Neill-حسن",
                "پژمان گیتی چوپان",
            })
    void giveBackTheLogicalText(String text) throws IOException {
        var lines = ExtractedWords.lines(Certificates.print(Certificates.of(text, text)));

        assertThat(lines.stream().filter(expected(text)::equals)).hasSize(2);
    }

    @Test
    void keepEveryLineOfThePage() throws IOException {
        var lines = ExtractedWords.lines(Certificates.print(Certificates.of(Certificates.NAME, Certificates.COURSE)));

        assertThat(lines)
                .contains(
                        "مركز التدريب والتأهيل",
                        "شهادة إتمام",
                        "Certificate of Completion",
                        "نشهد بإتمام",
                        Certificates.NAME,
                        Certificates.LATIN_NAME,
                        "دورة",
                        Certificates.COURSE,
                        "15 حزيران/يونيه 2017",
                        "15 June 2017",
                        "3f2a-9c01-7be4-d556-8a90-c1f2-e3d4-b5a6",
                        Certificates.CHECK.toString(),
                        "إجازة: دروس وشهادات");
    }

    @Test
    void neverReadFiveOutOfTenAs510() throws IOException {
        var lines = ExtractedWords.lines(Certificates.print(Certificates.of(Certificates.NAME, Certificates.COURSE)));

        assertThat(lines).contains("5 من 10", "5 out of 10").noneMatch(line -> line.contains("510"));
    }

    @Test
    void keepAShareOfAPointInOnePiece() throws IOException {
        var printed = Certificates.of(Certificates.NAME, Certificates.COURSE, Fraction.parse("38/3"), 15);

        assertThat(ExtractedWords.lines(Certificates.print(printed))).contains("12.66 من 15");
    }

    private static String expected(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
