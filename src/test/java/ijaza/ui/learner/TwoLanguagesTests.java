package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.dom.Element;
import ijaza.course.Course;
import ijaza.course.CourseId;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.course.SampleCourse;
import ijaza.text.Language;
import ijaza.ui.Paths;
import ijaza.ui.kit.Locales;
import ijaza.ui.kit.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A course keeps its own language and direction, whatever the interface around it speaks. */
class TwoLanguagesTests extends LearnersTest {

    private static final CourseId ABOUT_IJAZA = new CourseId("about-ijaza");

    @Autowired
    private Courses courses;

    @Test
    void anEnglishLessonReadsFromTheLeftInsideAnArabicInterface() {
        var lesson = english().lessons().getFirst();
        navigate(Paths.lesson(ABOUT_IJAZA, lesson.id()), LessonView.class);

        assertThat(language(find(Reading.class).single().getElement())).isEqualTo("en ltr");
        assertThat(language(find(H1.class).single().getElement().getParent())).isEqualTo("en ltr");
        assertThat(screen()).contains("Ijaza is a web application", "تمت القراءة");
    }

    @Test
    void anArabicLessonReadsFromTheRightInsideAnEnglishInterface() {
        UI.getCurrent().setLocale(Locales.of(Language.ENGLISH));
        navigate(Paths.lesson(SampleCourse.ID, SampleCourse.CANALS), LessonView.class);

        assertThat(language(find(Reading.class).single().getElement())).isEqualTo("ar rtl");
    }

    @Test
    void whatACourseSaysOfItselfKeepsItsLanguageToo() {
        navigate(Paths.course(ABOUT_IJAZA), CourseView.class);

        assertThat(language(find(H1.class).single().getElement())).isEqualTo("en ltr");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().contains("/lessons/"))
                .filteredOn(link -> link.getText().equals("The quizzes"))
                .allSatisfy(link -> assertThat(language(link.getElement())).isEqualTo("en ltr"));
        assertThat(screen()).contains("Apache License 2.0");
    }

    @Test
    void everyCourseSaysItsLanguageItsLengthItsMakerAndItsDocument() {
        navigate(HomeView.class);
        var card = find(CourseCard.class).all().stream()
                .map(LearnersTest::words)
                .filter(words -> words.contains("About Ijaza"))
                .findFirst()
                .orElseThrow();

        var lessons = english().lessons().size();
        assertThat(card)
                .contains("الإنجليزية · " + lessons + " دروس", "دقيقة", "The Ijaza team", "what the product does");
    }

    @Test
    void coursesInTheReadersLanguageComeFirst() {
        navigate(HomeView.class);

        assertThat(words(find(CourseCard.class).all().getLast())).contains("About Ijaza");
    }

    private Course english() {
        return courses.newest(ABOUT_IJAZA).map(CourseVersion::course).orElseThrow();
    }

    private static String language(Element element) {
        return element.getAttribute("lang") + " " + element.getAttribute("dir");
    }
}
