package ijaza.ui.author.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import ijaza.course.Courses;
import ijaza.ui.Paths;
import ijaza.ui.author.lesson.LessonsSide;
import ijaza.ui.author.question.QuestionCard;
import ijaza.ui.kit.Notice;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The draft as a whole: shown, arranged and published. */
class DraftViewTests extends OpenDraft {

    @Autowired
    private Courses courses;

    @Test
    void showsEveryQuestionOnceAndTheWholeDocument() {
        var questions = kept().questions().count();

        assertThat(find(QuestionCard.class).all()).hasSize((int) questions);
        assertThat(find(NativeButton.class).withClassName("passage").all().size())
                .isGreaterThan(15);
    }

    @Test
    void publishingWithoutApprovalIsRefusedInWords() {
        click("نشر الدورة");

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("لم يُعتمد أي سؤال بعد");
        assertThat(courses.newest(kept().id())).isEmpty();
    }

    @Test
    void aLessonIsMovedByItsButtonAndTheSideStays() {
        var second = kept().proposal().lessons().get(1);
        click("الدروس");
        clickLabelled("رفع: " + second.title());

        assertThat(kept().proposal().lessons().getFirst()).isEqualTo(second);
        assertThat(find(LessonsSide.class).all()).hasSize(1);
    }

    @Test
    void approvingTheRestSaysHowManyAndPublishingLeadsToTheCourse() {
        var waiting = kept().waiting();
        click("اعتماد كل ما لم يُبتّ فيه");
        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("اعتُمد", String.valueOf(waiting));

        click("نشر الدورة");
        assertThat(find(Anchor.class).withText("فتح الدورة المنشورة").single().getHref())
                .isEqualTo(Paths.course(kept().id()));
    }
}
