package ijaza.ui.author.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Draft;
import ijaza.question.Question;
import ijaza.question.Wording;
import ijaza.ui.author.parts.FormDialog;
import ijaza.usecase.author.EditQuestion;
import ijaza.usecase.author.EditQuestion.Edited;
import java.util.List;
import java.util.stream.Stream;

/** Changes the words of a question; the gate's objections appear on the spot, and the dialog stays open. */
public class EditDialog extends FormDialog {

    private final Draft draft;
    private final Question question;
    private final EditQuestion editing;
    private final Runnable done;
    private final TextArea stem = new TextArea(getTranslation("edit.stem"));
    private final TextArea explanation = new TextArea(getTranslation("edit.explanation"));
    private final List<TextField> answers;

    /** @param done is told once the words are kept */
    public EditDialog(Draft draft, Question question, EditQuestion editing, Runnable done) {
        super("edit.title", "edit.save", "44rem");
        this.draft = draft;
        this.question = question;
        this.editing = editing;
        this.done = done;
        var before = Wording.of(question);
        stem.setValue(before.stem());
        explanation.setValue(before.explanation());
        answers = before.answers().stream().map(this::answer).toList();
        var others = Stream.concat(answers.stream(), Stream.of(explanation)).toArray(Component[]::new);
        var direction = draft.proposal().language().direction().attribute();
        Stream.concat(Stream.of(stem), Stream.of(others))
                .forEach(field -> field.getElement().setAttribute("dir", direction));
        ask(stem, others);
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

    @Override
    protected void save() {
        switch (editing.edit(draft, question.id(), words())) {
            case Edited.Kept _ -> {
                close();
                done.run();
            }
            case Edited.Outdated() -> objections().say(getTranslation("edit.outdated"));
            case Edited.Refused(var flaws) -> objections().say(flaws);
            case Edited.Incomplete() -> objections().say(getTranslation("edit.incomplete"));
            case Edited.NoSuchQuestion() -> objections().say(getTranslation("edit.gone"));
        }
    }
}
