package ijaza.ui.author.lesson;

import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Course;
import ijaza.course.Lesson;
import ijaza.ui.author.parts.FormDialog;
import ijaza.usecase.author.ArrangeLessons.Arranged;

/** Asks for another title of a lesson. */
public class LessonDialog extends FormDialog {

    private final Lesson lesson;
    private final LessonActs acts;
    private final TextField title = new TextField(getTranslation("lessons.title"));

    LessonDialog(Course course, Lesson lesson, LessonActs acts) {
        super("lessons.rename", "edit.save", "30rem");
        this.lesson = lesson;
        this.acts = acts;
        title.setValue(lesson.title());
        title.setAutoselect(true);
        title.getElement().setAttribute("dir", course.language().direction().attribute());
        ask(title);
    }

    @Override
    protected void save() {
        var arranged = acts.arrange((lessons, seen) -> lessons.rename(seen, lesson.id(), title.getValue()));
        if (arranged instanceof Arranged.NoTitle) {
            objections().say(getTranslation("lessons.no-title"));
        } else {
            close();
        }
    }
}
