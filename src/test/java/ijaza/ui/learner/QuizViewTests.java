package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.ui.Paths;
import ijaza.ui.kit.Amount;
import ijaza.usecase.learner.Start;
import ijaza.usecase.learner.StartQuiz;
import ijaza.usecase.learner.TakeQuiz;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuizViewTests extends LearnersTest {

    @Autowired
    private StartQuiz quizzes;

    @Autowired
    private TakeQuiz takeQuiz;

    @Test
    void saysTheRulesBeforeTheFirstQuestion() {
        navigate(Paths.quiz(SampleCourse.ID, QuizId.FINAL), QuizView.class);

        assertThat(screen()).contains("8 أسئلة", "80", "3 محاولات", "يوم واحد");
    }

    @Test
    void amountsRunInTheInterfacesDirection() {
        navigate(Paths.quiz(SampleCourse.ID, QuizId.FINAL), QuizView.class);

        assertThat(find(Amount.class).all())
                .isNotEmpty()
                .allSatisfy(amount ->
                        assertThat(amount.getElement().getAttribute("dir")).isEqualTo("rtl"));
    }

    @Test
    void aLessonsQuizSaysThatItIsOne() {
        navigate(Paths.quiz(SampleCourse.ID, SampleCourse.QUIZ), QuizView.class);

        assertThat(screen()).contains("اختبار: اختبار القنوات");
    }

    @Test
    void beginsAnAttempt() {
        navigate(Paths.quiz(SampleCourse.ID, SampleCourse.QUIZ), QuizView.class);

        test(find(NativeButton.class).withText("بدء الاختبار").single()).click();

        assertThat(getCurrentView()).isInstanceOf(AttemptView.class);
    }

    @Test
    void afterTheLastTrySaysWhenTheNextOpens() {
        for (int i = 0; i < SampleCourse.TRIES; i++) {
            var started = (Start.Started) quizzes.start(SampleCourse.ID, QuizId.FINAL);
            takeQuiz.finish(started.attempt());
        }

        navigate(Paths.quiz(SampleCourse.ID, QuizId.FINAL), QuizView.class);

        assertThat(screen()).contains("استُنفدت المحاولات. تُفتح المحاولة التالية في", "المحاولة 3", "0 من 8");
        assertThat(find(NativeButton.class).withText("محاولة جديدة").exists()).isFalse();
    }
}
