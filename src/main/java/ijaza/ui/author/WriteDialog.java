package ijaza.ui.author;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import ijaza.course.Draft;
import ijaza.question.Written;
import ijaza.question.Written.Form;
import ijaza.text.Sentences;
import ijaza.text.Span;
import ijaza.usecase.author.WriteQuestion;
import ijaza.usecase.author.WriteQuestion.Added;
import java.util.List;
import java.util.stream.Stream;

/** Takes a question of the author's own about sentences of a passage; the gate's objections appear on the spot. */
class WriteDialog extends Dialog {

    private final CheckboxGroup<Span> sentences = new CheckboxGroup<>(getTranslation("write.sentences"));
    private final Select<Form> form = new Select<>();
    private final TextArea stem = new TextArea(getTranslation("edit.stem"));
    private final TextArea right = new TextArea();
    private final TextArea wrong = new TextArea();
    private final TextArea explanation = new TextArea(getTranslation("edit.explanation"));
    private final Checkbox inFinal = new Checkbox(getTranslation("write.in-final"));
    private final Objections objections = new Objections();
    private final Button save;

    WriteDialog(Draft draft, Span passage, WriteQuestion writing, Runnable done) {
        setHeaderTitle(getTranslation("write.title"));
        setWidth("44rem");
        var source = draft.proposal().source();
        var all = Sentences.of(source, passage);
        sentences.setItems(all);
        sentences.setItemLabelGenerator(span -> span.of(source));
        sentences.select(all.getFirst());
        form.setLabel(getTranslation("write.form"));
        form.setItems(Form.values());
        form.setItemLabelGenerator(each -> getTranslation("write.form." + each.name()));
        form.addValueChangeListener(change -> ask(change.getValue()));
        form.setValue(Form.SINGLE);
        var fields = new Div(objections, sentences, form, stem, right, wrong, explanation, inFinal);
        fields.addClassName("form");
        var direction = draft.proposal().language().direction().attribute();
        Stream.<Component>of(sentences, stem, right, wrong, explanation)
                .forEach(field -> field.getElement().setAttribute("dir", direction));
        add(fields);
        save = new Button(getTranslation("edit.save"), click -> {
            if (isKept(writing.write(draft, written(), chosen(all), inFinal.getValue()))) {
                close();
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), save);
    }

    Button saving() {
        return save;
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

    private List<Span> chosen(List<Span> all) {
        return all.stream().filter(sentences.getValue()::contains).toList();
    }

    private static List<String> lines(TextArea area) {
        return area.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private boolean isKept(Added added) {
        switch (added) {
            case Added.Kept _ -> objections.removeAll();
            case Added.Refused(var flaws) -> objections.say(flaws);
            case Added.Incomplete() -> objections.say(getTranslation("write.incomplete"));
            case Added.NoEvidence() -> objections.say(getTranslation("write.no-evidence"));
            case Added.AlreadyThere() -> objections.say(getTranslation("write.there"));
            case Added.Outdated() -> objections.say(getTranslation("edit.outdated"));
        }
        return added instanceof Added.Kept;
    }
}
