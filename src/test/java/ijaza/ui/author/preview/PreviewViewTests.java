package ijaza.ui.author.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import ijaza.SignedInAs;
import ijaza.attempt.Trial;
import ijaza.course.CourseId;
import ijaza.course.Drafts;
import ijaza.course.Ruling;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.ui.kit.PaperElement;
import ijaza.ui.kit.Reading;
import ijaza.usecase.author.ImportDocument;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.Onlooker;
import ijaza.usecase.author.PreviewCourse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class PreviewViewTests extends SpringBrowserlessTest {

    @Autowired
    private ImportDocument importing;

    @Autowired
    private PreviewCourse preview;

    @Autowired
    private Drafts drafts;

    private CourseId id;

    @BeforeEach
    void open() throws IOException {
        var bytes = Files.readAllBytes(Path.of("lessons", "unoct-about", "source.txt"));
        id = ((Imported.Made) importing.file("من نحن.txt", bytes, Onlooker.NOBODY)).course();
        UI.getCurrent().navigate(Paths.preview(id));
    }

    @AfterEach
    void clear() {
        drafts.discard(id);
    }

    @Test
    void showsTheFirstLessonAsItIsReadAndSaysThatItIsAPreview() {
        var lesson = drafts.find(id).orElseThrow().proposal().lessons().getFirst();

        assertThat(words()).contains("معاينة: هكذا يرى المتعلم الدورة");
        assertThat(find(Reading.class).single().getElement().getTextRecursively())
                .contains(lesson.blocks().getFirst().text().substring(0, 20));
    }

    @Test
    void aQuizIsDrawnAsForALearnerAndSentNowhere() {
        test(find(NativeButton.class).withText("اختبار الدرس").all().getFirst()).click();
        var sent = find(PaperElement.class)
                .single()
                .getElement()
                .getPropertyRaw("paper")
                .toString();

        assertThat(sent).contains("\"endpoint\":\"\"").doesNotContain("q-");
    }

    @Test
    void answersAreMarkedWithTheReasonAndNothingIsKept() {
        var before = drafts.find(id).orElseThrow();
        var course = preview.of(id).orElseThrow();
        var trial = Trial.of(course, course.quizzes().getFirst(), 1);
        ((PreviewView) getCurrentView()).mark(trial, List.of());

        assertThat(find(TriedAnswer.class).all()).hasSize(trial.paper().size());
        assertThat(words()).contains("النتيجة 0", "لم تُحفظ هذه المحاولة", "الإجابة الصحيحة");
        assertThat(drafts.find(id)).contains(before);
    }

    @Test
    void aRejectedQuestionIsNotAsked() {
        var draft = drafts.find(id).orElseThrow();
        var rejected = draft.questions().findFirst().orElseThrow().id();
        drafts.keepRulings(draft.ruled(rejected, Ruling.REJECTED, draft.changedAt()));

        assertThat(preview.of(id).orElseThrow().questions())
                .isNotEmpty()
                .noneMatch(question -> question.id().equals(rejected));
    }

    @Test
    void aCourseWithoutADraftHasNoPreview() {
        assertThatThrownBy(() -> navigate("desk/no-such-course/preview", PreviewView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
