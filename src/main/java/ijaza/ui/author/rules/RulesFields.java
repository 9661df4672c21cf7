package ijaza.ui.author.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import ijaza.course.QuizRules;
import ijaza.course.QuizRules.KeysShown;
import ijaza.question.Fraction;
import java.time.Duration;
import java.util.stream.Stream;

/** The rules of a quiz as fields. */
class RulesFields extends Div {

    private static final int WHOLE = 100;
    private static final int MOST_HOURS = 24 * 30;
    private static final int MOST_MINUTES = 24 * 60;

    private final IntegerField questions;
    private final IntegerField passMark;
    private final IntegerField tries;
    private final IntegerField pause;
    private final IntegerField minutes;
    private final Select<KeysShown> keys = new Select<>();

    RulesFields(String heading, QuizRules rules) {
        addClassName("form");
        questions = number("rules.questions", rules.questions(), 1, 100);
        var share = rules.passMark();
        passMark = number("rules.pass", (int) (share.numerator() * WHOLE / share.denominator()), 1, WHOLE);
        tries = number("rules.tries", rules.tries() == null ? 0 : rules.tries(), 0, 20);
        tries.setHelperText(getTranslation("rules.tries-hint"));
        pause = number("rules.pause", (int) rules.pause().toHours(), 0, MOST_HOURS);
        minutes = number(
                "rules.minutes", rules.limit() == null ? 0 : (int) rules.limit().toMinutes(), 0, MOST_MINUTES);
        minutes.setHelperText(getTranslation("rules.tries-hint"));
        keys.setLabel(getTranslation("rules.keys"));
        keys.setItems(KeysShown.values());
        keys.setItemLabelGenerator(each -> getTranslation("rules.keys." + each.name()));
        keys.setValue(rules.keysShown());
        add(new H3(heading), questions, passMark, minutes, tries, pause, keys);
    }

    boolean isComplete() {
        return Stream.of(questions, passMark, minutes, tries, pause)
                .allMatch(field -> field.getValue() != null && !field.isInvalid());
    }

    QuizRules rules() {
        var isLimited = tries.getValue() > 0;
        return new QuizRules(
                questions.getValue(),
                new Fraction(passMark.getValue(), WHOLE),
                isLimited ? tries.getValue() : null,
                isLimited ? Duration.ofHours(pause.getValue()) : Duration.ZERO,
                keys.getValue(),
                minutes.getValue() == 0 ? null : Duration.ofMinutes(minutes.getValue()));
    }

    private IntegerField number(String key, int value, int least, int most) {
        var field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(getTranslation("rules.range", least, most));
        return field;
    }
}
