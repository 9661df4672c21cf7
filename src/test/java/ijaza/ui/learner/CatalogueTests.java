package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.CourseId;
import ijaza.course.Length;
import ijaza.course.Origin;
import ijaza.progress.NextStep;
import ijaza.text.Language;
import ijaza.usecase.learner.CourseOverview;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTests {

    private static final CourseOverview COURSE = new CourseOverview(
            new CourseId("water"),
            "الهيئة الوطنية لإدارة المياه",
            Language.ARABIC,
            new Origin("About the Water Authority", URI.create("file:water"), LocalDate.EPOCH, "-"),
            "معهد الواحة",
            new Length(4, 30, 25),
            List.of(),
            null,
            new NextStep.Done(),
            null);

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "ادارة", "هَيئة مياه", "water", "المياه WATER", "الواحة مياه"})
    void findsACourseByWordsOfItsTitleOrDocument(String words) {
        assertThat(Catalogue.isAbout(COURSE, words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"طاقة", "مياه طاقة"})
    void passesByWhatItIsNotAbout(String words) {
        assertThat(Catalogue.isAbout(COURSE, words)).isFalse();
    }
}
