package ijaza.ui.learner;

import static org.assertj.core.api.Assertions.assertThat;

import ijaza.course.SampleCourse;
import ijaza.ui.Paths;
import ijaza.usecase.learner.ReadLesson;
import ijaza.usecase.learner.Start;
import ijaza.usecase.learner.StartQuiz;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HomeViewTests extends LearnersTest {

    @Autowired
    private ReadLesson lessons;

    @Autowired
    private StartQuiz quizzes;

    @Test
    void greetsByNameAndLeadsToTheFirstLesson() {
        navigate(HomeView.class);

        assertThat(screen()).contains("أهلاً، ليلى حسن", "الدرس 1 من 2", "القنوات", "قُرئ 0 من درسين");
        assertThat(pathOf("بدء القراءة")).isEqualTo(Paths.lesson(SampleCourse.ID, SampleCourse.CANALS));
    }

    @Test
    void leadsOnToTheQuizOfTheLessonThatWasRead() {
        lessons.markRead(SampleCourse.ID, SampleCourse.CANALS);

        navigate(HomeView.class);

        assertThat(pathOf("إلى الاختبار")).isEqualTo(Paths.quiz(SampleCourse.ID, SampleCourse.QUIZ));
    }

    @Test
    void leadsBackToTheVeryQuestionOfAQuizUnderWay() {
        lessons.markRead(SampleCourse.ID, SampleCourse.CANALS);
        var started = (Start.Started) quizzes.start(SampleCourse.ID, SampleCourse.QUIZ);

        navigate(HomeView.class);

        assertThat(pathOf("المتابعة من السؤال 1")).isEqualTo(Paths.attempt(started.attempt()));
    }
}
