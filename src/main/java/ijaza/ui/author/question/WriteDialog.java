package ijaza.ui.author.question;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import ijaza.course.Draft;
import ijaza.question.QuestionId;
import ijaza.question.Written;
import ijaza.question.Written.Form;
import ijaza.text.Sentences;
import ijaza.text.Span;
import ijaza.ui.author.parts.FormDialog;
import ijaza.usecase.author.WriteQuestion;
import ijaza.usecase.author.WriteQuestion.Added;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Takes a question of the author's own about sentences of a passage; the gate's objections appear on the spot. */
public class WriteDialog extends FormDialog {

    private final Draft draft;
    private final WriteQuestion writing;
    private final Consumer<QuestionId> done;
    private final List<Span> all;
    private final CheckboxGroup<Span> sentences = new CheckboxGroup<>(getTranslation("write.sentences"));
    private final Select<Form> form = new Select<>();
    private final TextArea stem = new TextArea(getTranslation("edit.stem"));
    private final TextArea right = new TextArea();
    private final TextArea wrong = new TextArea();
    private final TextArea explanation = new TextArea(getTranslation("edit.explanation"));
    private final Checkbox inFinal = new Checkbox(getTranslation("write.in-final"));

    /** @param done gets the question once it is kept */
    public WriteDialog(Draft draft, Span passage, WriteQuestion writing, Consumer<QuestionId> done) {
        super("write.title", "edit.save", "44rem");
        this.draft = draft;
        this.writing = writing;
        this.done = done;
        var source = draft.proposal().source();
        all = Sentences.of(source, passage);
        sentences.setItems(all);
        sentences.setItemLabelGenerator(span -> span.of(source));
        sentences.select(all.getFirst());
        form.setLabel(getTranslation("write.form"));
        form.setItems(Form.values());
        form.setItemLabelGenerator(each -> getTranslation("write.form." + each.name()));
        form.addValueChangeListener(change -> ask(change.getValue()));
        form.setValue(Form.SINGLE);
        var direction = draft.proposal().language().direction().attribute();
        Stream.<Component>of(sentences, stem, right, wrong, explanation)
                .forEach(field -> field.getElement().setAttribute("dir", direction));
        ask(sentences, form, stem, right, wrong, explanation, inFinal);
    }

    /** Asks for what this form of question needs, an answer a line. */
    private void ask(Form wanted) {
        right.setVisible(wanted.hasRightAnswers());
        wrong.setVisible(wanted.hasWrongAnswers());
        right.setLabel(getTranslation("write.right." + wanted.name()));
        wrong.setLabel(getTranslation(wanted == Form.MATCHING ? "write.spare" : "write.wrong"));
    }

    private Written written() {
        return new Written(
                form.getValue(),
                stem.getValue().strip(),
                form.getValue().hasRightAnswers() ? lines(right) : List.of(),
                form.getValue().hasWrongAnswers() ? lines(wrong) : List.of(),
                explanation.getValue().strip());
    }

    private static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    @Override
    protected void save() {
        var chosen = all.stream().filter(sentences.getValue()::contains).toList();
        switch (writing.write(draft, written(), chosen, inFinal.getValue())) {
            case Added.Kept(var _, var question) -> {
                close();
                done.accept(question);
            }
            case Added.Refused(var flaws) -> objections().say(flaws);
            case Added.Incomplete() -> objections().say(getTranslation("write.incomplete"));
            case Added.NoEvidence() -> objections().say(getTranslation("write.no-evidence"));
            case Added.AlreadyThere() -> objections().say(getTranslation("write.there"));
            case Added.Outdated() -> objections().say(getTranslation("edit.outdated"));
        }
    }
}
