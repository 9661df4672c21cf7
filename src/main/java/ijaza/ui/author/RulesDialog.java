package ijaza.ui.author;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.course.Draft;
import ijaza.course.Drafts.Keeping;
import ijaza.course.QuizRules;
import ijaza.question.Fraction;
import ijaza.usecase.author.EditCourse;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The title of a course and the rules of its final. */
class RulesDialog extends Dialog {

    private static final int WHOLE = 100;

    private final TextField title = new TextField(getTranslation("rules.title"));
    private final IntegerField questions;
    private final IntegerField passMark;
    private final IntegerField tries;

    RulesDialog(Draft draft, EditCourse course, Consumer<Keeping> done) {
        setHeaderTitle(getTranslation("draft.rules"));
        setWidth("30rem");
        var rules = EditCourse.finalRules(draft);
        title.setValue(draft.proposal().title());
        questions = number("rules.questions", rules.questions(), 1, 100);
        var share = rules.passMark();
        passMark = number("rules.pass", (int) (share.numerator() * WHOLE / share.denominator()), 1, WHOLE);
        tries = number("rules.tries", rules.tries() == null ? 0 : rules.tries(), 0, 20);
        tries.setHelperText(getTranslation("rules.tries-hint"));
        var form = new Div(title, questions, passMark, tries);
        form.addClassName("form");
        add(form);
        var save = new Button(getTranslation("edit.save"), click -> {
            if (isComplete()) {
                close();
                done.accept(course.decide(draft, title.getValue(), decided(rules)));
            }
        });
        save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        getFooter().add(new Button(getTranslation("edit.cancel"), click -> close()), save);
    }

    private IntegerField number(String key, int value, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setValue(value);
        field.setErrorMessage(getTranslation("rules.range", least, most));
        return field;
    }

    private boolean isComplete() {
        return Stream.of(questions, passMark, tries).allMatch(field -> field.getValue() != null && !field.isInvalid());
    }

    private QuizRules decided(QuizRules before) {
        return new QuizRules(
                questions.getValue(),
                new Fraction(passMark.getValue(), WHOLE),
                tries.getValue() == 0 ? null : tries.getValue(),
                before.pause(),
                before.keysShown());
    }
}
