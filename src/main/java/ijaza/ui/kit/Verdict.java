package ijaza.ui.kit;

import com.vaadin.flow.component.html.Span;
import ijaza.attempt.Reviewed;
import ijaza.question.Fraction;

/** Whether an answer was right, partly right or wrong, in a word. */
public final class Verdict extends Span {

    private Verdict(String key, Tone tone) {
        setText(getTranslation(key));
        addClassNames("badge", tone.className());
    }

    public static Verdict on(Reviewed reviewed) {
        if (reviewed.isRight()) {
            return new Verdict("result.right", Tone.GOOD);
        }
        return reviewed.mark().equals(Fraction.ZERO)
                ? new Verdict("result.wrong", Tone.BAD)
                : new Verdict("result.partly", Tone.WAIT);
    }
}
