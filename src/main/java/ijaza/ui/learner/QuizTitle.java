package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import ijaza.course.QuizId;
import ijaza.text.Language;
import ijaza.ui.kit.Locales;

/** What a quiz is called on a screen: a lesson's quiz has the lesson's own title and says that it is a quiz. */
final class QuizTitle {

    private QuizTitle() {}

    /** In the language of the course. */
    static String of(Component speaker, QuizId quiz, String title, Language language) {
        return quiz.isFinal() ? title : speaker.getTranslation(Locales.of(language), "quiz.of-lesson", title);
    }
}
