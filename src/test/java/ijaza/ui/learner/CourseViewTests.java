package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import ijaza.course.SampleCourse;
import ijaza.ui.Paths;
import ijaza.usecase.learner.ReadLesson;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CourseViewTests extends LearnersTest {

    @Autowired
    private ReadLesson lessons;

    @Test
    void showsLessonsQuizAndFinalWithTheirState() {
        lessons.markRead(SampleCourse.ID, SampleCourse.CANALS);

        navigate(Paths.course(SampleCourse.ID), CourseView.class);

        assertThat(screen())
                .contains("القنوات قُرئ اختبار الدرس لم يُجرَّب بعد", "الآبار لم يُقرأ بعد", "الاختبار النهائي");
        assertThat(screen()).contains("المصدر: الري");
    }

    @Test
    void keepsTheContentsLanguageWhenTheInterfaceSpeaksEnglish() {
        UI.getCurrent().setLocale(Locale.forLanguageTag("en-u-nu-latn"));

        navigate(Paths.course(SampleCourse.ID), CourseView.class);

        var title = find(H1.class).single().getElement();
        assertThat(title.getAttribute("lang")).isEqualTo("ar");
        assertThat(title.getAttribute("dir")).isEqualTo("rtl");
        assertThat(screen()).contains("Course content", "Not read yet");
    }
}
