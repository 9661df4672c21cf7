package ijaza.ui.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Course;
import ijaza.course.Lesson;

/** Asks for another title of a lesson. */
class LessonDialog extends Dialog {

    LessonDialog(Course course, Lesson lesson, Acts acts) {
        setHeaderTitle(getTranslation("lessons.rename"));
        setWidth("30rem");
        var title = new TextField(getTranslation("lessons.title"));
        title.setWidthFull();
        title.setValue(lesson.title());
        title.getElement().setAttribute("dir", course.language().direction().attribute());
        add(title);
        var save = new Button(getTranslation("edit.save"), click -> {
            close();
            acts.arrange((lessons, seen) -> lessons.rename(seen, lesson.id(), title.getValue()));
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), save);
    }
}
