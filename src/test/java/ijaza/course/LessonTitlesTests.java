package ijaza.course;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.document.Chapter;
import ijaza.document.Passage;
import ijaza.document.Passage.Kind;
import ijaza.text.Span;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LessonTitlesTests {

    private static final String SOURCE =
            "النشأة\nاللجان\nاجتمع المجلس أول مرة في قاعة صغيرة قرب الميناء القديم وقرر أن يضع نظاما أساسيا للهيئة.";
    private static final Passage ORIGINS = passage(Kind.HEADING, "النشأة");
    private static final Passage COMMITTEES = passage(Kind.HEADING, "اللجان");
    private static final Passage BODY =
            passage(Kind.PARAGRAPH, SOURCE.lines().toList().getLast());

    @Test
    void nameWhatTheLessonIsAbout() {
        assertThat(title(0, ORIGINS)).isEqualTo("النشأة");
        assertThat(title(0, ORIGINS, COMMITTEES)).isEqualTo("النشأة · اللجان");
        assertThat(title(1, ORIGINS)).isEqualTo("النشأة");
        assertThat(title(3, ORIGINS)).isEqualTo("النشأة (3)");
        assertThat(title(0, BODY)).isEqualTo("اجتمع المجلس أول مرة في قاعة صغيرة قرب الميناء القديم وقرر…");
    }

    @Test
    void breakOffWhereThereAreTooManyNames() {
        var many = IntStream.range(0, 30).mapToObj(_ -> ORIGINS).toArray(Passage[]::new);
        assertThat(title(0, many)).endsWith(" · النشأة · …").hasSizeLessThan(100);
    }

    @Test
    void haveNoWordsButThoseOfTheSource() {
        assertThat(List.of(
                        title(3, ORIGINS),
                        title(0, ORIGINS, COMMITTEES),
                        title(0, BODY),
                        title(0, IntStream.range(0, 30).mapToObj(_ -> ORIGINS).toArray(Passage[]::new))))
                .allMatch(title -> LessonTitles.isOf(title, SOURCE));
        assertThat(LessonTitles.isOf("النشأة · الميزانية", SOURCE)).isFalse();
    }

    private static String title(int part, Passage... names) {
        return LessonTitles.of(new Chapter(List.of(names), part, List.of(BODY)), SOURCE);
    }

    private static Passage passage(Kind kind, String words) {
        var start = SOURCE.indexOf(words);
        return new Passage(kind, new Span(start, start + words.length()));
    }
}
