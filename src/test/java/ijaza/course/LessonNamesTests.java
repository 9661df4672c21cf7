package ijaza.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LessonNamesTests {

    @Test
    void namesALessonByWhatItsHeadingIsAbout() {
        assertThat(names("ولاية الجمعية العامة", "القيادة والتنسيق", "التعاون مع مجلس الأمن"))
                .containsExactly("mandate", "leadership", "cooperation");
    }

    @Test
    void takesTheLatinWordsOfOtherHeadingsOrCallsThemSections() {
        assertThat(names("What we do, and why we do it", "الأوزان", "الأوزان الأخرى"))
                .containsExactly("what-we-do-and", "section", "section-2");
    }

    @Test
    void leavesTheNameOfTheFinalAlone() {
        assertThat(names("Final")).containsExactly("final-2");
    }

    @Test
    void cutsWordsThatAreTooLongForAFileName() {
        assertThat(names("x".repeat(200))).containsExactly("x".repeat(18));
    }

    private static List<String> names(String... headings) {
        return LessonNames.of(List.of(headings)).stream().map(LessonId::value).toList();
    }
}
