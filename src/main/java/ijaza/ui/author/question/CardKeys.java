package ijaza.ui.author.question;

import ijaza.course.Ruling;
import ijaza.ui.author.parts.Steps;
import org.jspecify.annotations.Nullable;

/** A list of questions that is walked and decided upon by single keys; nothing is typed in it that they could disturb. */
public class CardKeys extends Steps<QuestionCard> {

    CardKeys() {
        super("KeyJ", "KeyK", "KeyA", "KeyR", "KeyU", "KeyE", "KeyP");
        addClassName("stack");
    }

    /** The list is entered at its first question. */
    void renew() {
        walk(getChildren()
                .filter(QuestionCard.class::isInstance)
                .map(QuestionCard.class::cast)
                .toList());
    }

    @Override
    protected void pressOwn(String key, QuestionCard on) {
        switch (key) {
            case "KeyJ" -> goOn(on, 1);
            case "KeyK" -> goOn(on, -1);
            case "KeyA" -> decide(on, Ruling.APPROVED, 1);
            case "KeyR" -> decide(on, Ruling.REJECTED, 1);
            case "KeyU" -> decide(on, null, 0);
            case "KeyE" -> on.edit();
            case "KeyP" -> on.showProof();
            default -> {}
        }
    }

    private void decide(QuestionCard card, @Nullable Ruling ruling, int thenGo) {
        if (card.decide(ruling)) {
            goOn(card, thenGo);
        }
    }
}
