package ijaza.ui.author;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEvent;
import ijaza.course.Ruling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of questions that is walked and decided upon by single keys while one of them has the focus. The keys are known by
 * their place, since an Arabic keyboard has other letters there; nothing is typed in the list that they could disturb.
 */
class CardKeys extends Div {

    private static final String OURS = "['KeyJ', 'KeyK', 'KeyA', 'KeyR', 'ArrowDown', 'ArrowUp'].includes(event.code)"
            + " && !event.ctrlKey && !event.metaKey && !event.altKey && (event.preventDefault(), true)";
    private static final String CARD = "(event.target.closest('.proposed') || {}).id || ''";

    CardKeys() {
        addClassName("stack");
        getElement()
                .addEventListener("keydown", this::pressed)
                .setFilter(OURS)
                .addEventData("event.code")
                .addEventData(CARD);
    }

    /** The list is entered at its first question. */
    void renew() {
        var cards = cards();
        cards.forEach(card -> card.canBeEntered(card.equals(cards.getFirst())));
    }

    private void pressed(DomEvent event) {
        var id = event.getEventData().path(CARD).asString("");
        press(event.getEventData().path("event.code").asString(""), id);
    }

    void press(String key, String cardId) {
        var cards = cards();
        var at = cards.stream().map(card -> card.getId().orElse("")).toList().indexOf(cardId);
        switch (key) {
            case "KeyJ", "ArrowDown" -> go(cards, at, at + 1);
            case "KeyK", "ArrowUp" -> go(cards, at, at - 1);
            case "KeyA" -> decide(cards, at, Ruling.APPROVED);
            case "KeyR" -> decide(cards, at, Ruling.REJECTED);
            default -> {}
        }
    }

    private static void decide(List<QuestionCard> cards, int at, @Nullable Ruling ruling) {
        if (at >= 0 && cards.get(at).decide(ruling)) {
            go(cards, at, at + 1);
        }
    }

    private static void go(List<QuestionCard> cards, int from, int to) {
        if (to >= 0 && to < cards.size()) {
            if (from >= 0) {
                cards.get(from).canBeEntered(false);
            }
            cards.get(to).canBeEntered(true);
            cards.get(to).getElement().callJsFunction("focus");
        }
    }

    private List<QuestionCard> cards() {
        return getChildren()
                .filter(QuestionCard.class::isInstance)
                .map(QuestionCard.class::cast)
                .toList();
    }
}
