package ijaza.ui.learner;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import ijaza.text.Language;
import ijaza.ui.Paths;
import ijaza.ui.kit.Amount;
import ijaza.ui.kit.Badge;
import ijaza.ui.kit.ContentLanguage;
import ijaza.ui.kit.RichText;
import ijaza.ui.kit.Tone;
import ijaza.usecase.learner.CourseOverview;
import ijaza.usecase.learner.CourseOverview.LessonRow;
import ijaza.usecase.learner.CourseOverview.QuizRow;

/** A stop on the way through a course: a lesson with its quiz, or the final. */
final class OutlineRow extends ListItem {

    private final CourseOverview course;

    OutlineRow(CourseOverview course, LessonRow lesson) {
        this.course = course;
        var quiz = lesson.quiz();
        setClassName("done", lesson.isRead() && (quiz == null || quiz.isPassed()));
        add(line(lesson.title(), course.language(), Paths.lesson(course.id(), lesson.id()), state(lesson)));
        if (quiz != null) {
            add(quizLine(quiz));
        }
    }

    OutlineRow(CourseOverview course, QuizRow finalQuiz) {
        this.course = course;
        setClassName("done", finalQuiz.isPassed());
        add(line(finalQuiz.title(), course.language(), Paths.quiz(course.id(), finalQuiz.id()), state(finalQuiz)));
    }

    private Component line(String title, Language language, String path, Component state) {
        var link = RichText.write(new Anchor(path, ""), title);
        var line = new Div(new H3(ContentLanguage.on(link, language)), state);
        line.addClassNames("row", "apart");
        return line;
    }

    private Component quizLine(QuizRow quiz) {
        var link = new Anchor(Paths.quiz(course.id(), quiz.id()), getTranslation("next.quiz"));
        var line = new Div(link, state(quiz));
        line.addClassNames("row", "apart", "outline-quiz");
        return line;
    }

    private Component state(LessonRow lesson) {
        if (lesson.isRead()) {
            return new Badge(getTranslation("lesson.read"), Tone.GOOD);
        }
        return lesson.opened()
                ? new Badge(getTranslation("lesson.begun"), Tone.WAIT)
                : new Badge(getTranslation("lesson.unread"), Tone.PLAIN);
    }

    private Component state(QuizRow quiz) {
        var best = quiz.best();
        if (best == null) {
            return new Badge(getTranslation("quiz.untried"), Tone.PLAIN);
        }
        var badge = new Badge("", best.passed() ? Tone.GOOD : Tone.WAIT);
        badge.add(new Amount(best));
        return badge;
    }
}
