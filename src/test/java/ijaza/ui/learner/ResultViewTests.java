package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import ijaza.attempt.AttemptId;
import ijaza.course.QuizId;
import ijaza.course.SampleCourse;
import ijaza.question.Response;
import ijaza.ui.Paths;
import ijaza.usecase.learner.Answer;
import ijaza.usecase.learner.Start;
import ijaza.usecase.learner.StartQuiz;
import ijaza.usecase.learner.TakeQuiz;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ResultViewTests extends LearnersTest {

    @Autowired
    private StartQuiz quizzes;

    @Autowired
    private TakeQuiz takeQuiz;

    @Test
    void saysForEachAnswerWhyAndLeadsToTheSentence() {
        var attempt = finished(SampleCourse.QUIZ);

        navigate(Paths.result(attempt), ResultView.class);

        assertThat(screen())
                .contains("0 من 6", "لم تُبلغ درجة النجاح بعد", "الإجابة المقدَّمة بلا إجابة", "كذا في النص");
        assertThat(find(Anchor.class).withText("في الدرس").all())
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.getHref()).contains("span=", "from=" + attempt));
    }

    @Test
    void hidesTheKeysOfTheFinalUntilTheLastTry() {
        navigate(Paths.result(finished(QuizId.FINAL)), ResultView.class);

        assertThat(screen()).contains("0 من 8", "بعد النجاح أو بعد آخر محاولة", "دروس تحسن مراجعتها");
        assertThat(screen()).doesNotContain("الإجابة الصحيحة ", "كذا في النص");
    }

    private AttemptId finished(QuizId quiz) {
        var started = (Start.Started) quizzes.start(SampleCourse.ID, quiz);
        takeQuiz.answer(started.attempt(), new Answer(0, "device-1", 1, new Response.Unanswered()));
        takeQuiz.finish(started.attempt());
        return started.attempt();
    }
}
