package ijaza.ui.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.CompletionRule;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;
import ijaza.usecase.author.EditCourse;
import java.util.Optional;
import java.util.function.Consumer;

/** What an author decides about a course as a whole: its title, its source, what completes it, the rules of its quizzes. */
class RulesDialog extends Dialog {

    private final Decisions before;
    private final TextField title = new TextField(getTranslation("rules.title"));
    private final Checkbox lessonsRead = new Checkbox(getTranslation("rules.lessons-read"));
    private final Checkbox finalPassed = new Checkbox(getTranslation("rules.final-passed"));
    private final RulesFields lessons;
    private final RulesFields exam;
    private final OriginFields origin;
    private final Button save;

    RulesDialog(Draft draft, EditCourse course, Consumer<Keeping> done) {
        setHeaderTitle(getTranslation("draft.rules"));
        setWidth("34rem");
        before = Decisions.of(draft.proposal());
        title.setValue(before.title());
        title.getElement().setAttribute("dir", before.language().direction().attribute());
        lessonsRead.setValue(before.completion().allLessonsRead());
        finalPassed.setValue(before.completion().finalPassed());
        lessons = new RulesFields(getTranslation("rules.of-lessons"), before.lessonRules());
        exam = new RulesFields(getTranslation("rules.of-final"), before.finalRules());
        origin = new OriginFields(before.origin());
        var completion = new H3(getTranslation("rules.completion"));
        var form = new Div(title, completion, lessonsRead, finalPassed, exam, lessons, origin);
        form.addClassName("form");
        add(form);
        save = new Button(
                getTranslation("edit.save"),
                click -> decided().ifPresent(decisions -> {
                    close();
                    done.accept(course.decide(draft, decisions));
                }));
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), save);
    }

    Button saving() {
        return save;
    }

    /** Nothing while a field says nothing that can stand; the old title stays in place of none. */
    private Optional<Decisions> decided() {
        return origin.origin()
                .filter(_ -> lessons.isComplete() && exam.isComplete())
                .map(source -> new Decisions(
                        title.getValue().isBlank()
                                ? before.title()
                                : title.getValue().strip(),
                        before.language(),
                        source,
                        before.author(),
                        before.review(),
                        new CompletionRule(lessonsRead.getValue(), finalPassed.getValue()),
                        lessons.rules(),
                        before.finalTitle(),
                        exam.rules()));
    }
}
