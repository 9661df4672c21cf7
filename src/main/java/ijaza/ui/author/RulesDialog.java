package ijaza.ui.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;
import ijaza.usecase.author.EditCourse;
import java.util.function.Consumer;

/** The title of a course, the rules of its lessons' quizzes and those of its final. */
class RulesDialog extends Dialog {

    RulesDialog(Draft draft, EditCourse course, Consumer<Keeping> done) {
        setHeaderTitle(getTranslation("draft.rules"));
        setWidth("34rem");
        var decisions = Decisions.of(draft.proposal());
        var title = new TextField(getTranslation("rules.title"));
        title.setValue(decisions.title());
        title.getElement().setAttribute("dir", decisions.language().direction().attribute());
        var lessons = new RulesFields(getTranslation("rules.of-lessons"), decisions.lessonRules());
        var exam = new RulesFields(getTranslation("rules.of-final"), decisions.finalRules());
        var form = new Div(title, lessons, exam);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("edit.save"), click -> {
            if (lessons.isComplete() && exam.isComplete()) {
                close();
                done.accept(course.decide(draft, title.getValue(), lessons.rules(), exam.rules()));
            }
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), save);
    }
}
