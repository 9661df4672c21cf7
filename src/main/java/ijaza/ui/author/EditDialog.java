package ijaza.ui.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Draft;
import ijaza.question.Question;
import ijaza.question.Wording;
import ijaza.usecase.author.EditQuestion;
import ijaza.usecase.author.EditQuestion.Edited;
import java.util.List;

/** Changes the words of a question; the gate's objections appear on the spot, and the dialog stays open. */
class EditDialog extends Dialog {

    private final TextArea stem = new TextArea(getTranslation("edit.stem"));
    private final TextArea explanation = new TextArea(getTranslation("edit.explanation"));
    private final List<TextField> answers;
    private final Objections objections = new Objections();

    EditDialog(Draft draft, Question question, EditQuestion editing, Runnable done) {
        setHeaderTitle(getTranslation("edit.title"));
        setWidth("44rem");
        var before = Wording.of(question);
        stem.setValue(before.stem());
        explanation.setValue(before.explanation());
        answers = before.answers().stream().map(this::answer).toList();
        var form = new Div(objections, stem);
        answers.forEach(form::add);
        form.add(explanation);
        form.addClassName("form");
        var direction = draft.proposal().language().direction().attribute();
        form.getElement().setAttribute("dir", direction);
        add(form);
        var save = new Button(getTranslation("edit.save"), click -> {
            if (isKept(editing.edit(draft, question.id(), words()))) {
                close();
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), save);
    }

    private TextField answer(String text) {
        var field = new TextField(getTranslation("edit.answer"));
        field.setValue(text);
        return field;
    }

    private Wording words() {
        return new Wording(
                stem.getValue().strip(),
                answers.stream().map(field -> field.getValue().strip()).toList(),
                explanation.getValue().strip());
    }

    private boolean isKept(Edited edited) {
        objections.removeAll();
        switch (edited) {
            case Edited.Kept _ -> {}
            case Edited.Outdated() -> objections.say(getTranslation("edit.outdated"));
            case Edited.Refused(var flaws) -> objections.say(flaws);
            case Edited.Incomplete() -> objections.say(getTranslation("edit.incomplete"));
            case Edited.NoSuchQuestion() -> objections.say(getTranslation("edit.gone"));
        }
        return edited instanceof Edited.Kept;
    }
}
