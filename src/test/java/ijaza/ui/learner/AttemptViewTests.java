package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ijaza.course.SampleCourse;
import ijaza.ui.Paths;
import ijaza.ui.kit.PaperElement;
import ijaza.usecase.learner.Start;
import ijaza.usecase.learner.StartQuiz;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AttemptViewTests extends LearnersTest {

    @Autowired
    private StartQuiz quizzes;

    @Test
    void sendsThePaperWithoutAnyKey() {
        var started = (Start.Started) quizzes.start(SampleCourse.ID, SampleCourse.QUIZ);

        navigate(Paths.attempt(started.attempt()), AttemptView.class);

        var sent = find(PaperElement.class)
                .single()
                .getElement()
                .getPropertyRaw("paper")
                .toString();
        assertThat(sent).contains("من حارس القناة", "\"kind\":\"matching\"", "api/attempts/" + started.attempt());
        assertThat(sent).doesNotContain("كذا في النص", "بل بعدها", "quiz-0", "6 تموز/يوليه 2017");
    }

    @Test
    void saysEverythingInArabic() {
        var started = (Start.Started) quizzes.start(SampleCourse.ID, SampleCourse.QUIZ);

        navigate(Paths.attempt(started.attempt()), AttemptView.class);

        var texts = find(PaperElement.class)
                .single()
                .getElement()
                .getPropertyRaw("texts")
                .toString();
        assertThat(texts).contains("السؤال 1 من 6", "بقي سؤالان بلا إجابة", "حُفظ {time}", "ar-u-nu-latn");
    }

    @Test
    void anUnknownAttemptIsNotFound() {
        assertThatThrownBy(() -> navigate("attempts/0190c1d0-0000-7000-8000-000000000000", AttemptView.class))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
