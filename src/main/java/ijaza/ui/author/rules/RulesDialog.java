package ijaza.ui.author.rules;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.CompletionRule;
import ijaza.course.Decisions;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;
import ijaza.ui.author.parts.FormDialog;
import ijaza.usecase.author.EditCourse;
import java.util.Optional;
import java.util.function.Consumer;

/** What an author decides about a course as a whole: its title, its source, what completes it, the rules of its quizzes. */
public class RulesDialog extends FormDialog {

    private final Draft draft;
    private final EditCourse course;
    private final Consumer<Keeping> done;
    private final Decisions before;
    private final TextField title = new TextField(getTranslation("rules.title"));
    private final Checkbox lessonsRead = new Checkbox(getTranslation("rules.lessons-read"));
    private final Checkbox finalPassed = new Checkbox(getTranslation("rules.final-passed"));
    private final RulesFields lessons;
    private final RulesFields exam;
    private final OriginFields origin;

    public RulesDialog(Draft draft, EditCourse course, Consumer<Keeping> done) {
        super("draft.rules", "edit.save", "34rem");
        this.draft = draft;
        this.course = course;
        this.done = done;
        before = Decisions.of(draft.proposal());
        title.setValue(before.title());
        title.getElement().setAttribute("dir", before.language().direction().attribute());
        lessonsRead.setValue(before.completion().allLessonsRead());
        finalPassed.setValue(before.completion().finalPassed());
        lessons = new RulesFields(getTranslation("rules.of-lessons"), before.lessonRules());
        exam = new RulesFields(getTranslation("rules.of-final"), before.finalRules());
        origin = new OriginFields(before.origin());
        var completion = new H3(getTranslation("rules.completion"));
        ask(title, completion, lessonsRead, finalPassed, exam, lessons, origin);
    }

    @Override
    protected void save() {
        decided().ifPresent(decisions -> {
            close();
            done.accept(course.decide(draft, decisions));
        });
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
