package ijaza.ui.author.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import ijaza.course.Ruling;
import ijaza.ui.author.question.CardKeys;
import ijaza.ui.author.question.QuestionCard;
import ijaza.ui.kit.Notice;
import org.junit.jupiter.api.Test;

/** Proposed questions are decided upon where they stand. */
class DecidingTests extends OpenDraft {

    @Test
    void aDecisionIsKeptAndCanBeTakenBack() {
        var card = find(QuestionCard.class).all().getFirst();
        click(card, "اعتماد");
        assertThat(kept().ruling(card.question().id())).contains(Ruling.APPROVED);

        click(card, "تراجع عن القرار");
        assertThat(kept().rulings()).isEmpty();
    }

    @Test
    void aDecisionStaysVisibleWhenAPassageIsChosen() {
        var card = find(QuestionCard.class).all().getFirst();
        click(card, "اعتماد");
        var place = card.question().grounds().evidence().getFirst().quote();
        var passage = find(NativeButton.class).withClassName("passage").all().stream()
                .filter(each -> each.getElement().getTextRecursively().contains(place))
                .findFirst()
                .orElseThrow();
        test(passage).click();

        assertThat(find(QuestionCard.class).all())
                .filteredOn(each -> each.question().equals(card.question()))
                .singleElement()
                .satisfies(each ->
                        assertThat(each.getElement().getTextRecursively()).contains("معتمد"));
    }

    @Test
    void aDecisionOnAnOlderStateIsNotAppliedAndSaidSo() {
        var newest = kept();
        var card = find(QuestionCard.class).all().getFirst();
        drafts().keepRulings(newest.ruled(card.question().id(), Ruling.REJECTED, newest.changedAt()));
        click(card, "اعتماد");

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("على يد شخص آخر");
        assertThat(kept().ruling(card.question().id())).contains(Ruling.REJECTED);
        click(find(QuestionCard.class).all().getFirst(), "تراجع عن القرار");
        assertThat(kept().rulings()).isEmpty();
    }

    @Test
    void onlyTheQuestionsThatWaitAreShownWhenAskedFor() {
        var all = find(QuestionCard.class).all().size();
        click(find(QuestionCard.class).all().getFirst(), "اعتماد");
        click("لم يُبتّ فيه (" + (all - 1) + ")");
        assertThat(find(QuestionCard.class).all()).hasSize(all - 1).allMatch(card -> card.ruling() == null);

        click("معتمد (1)");
        assertThat(find(QuestionCard.class).all()).hasSize(1);
    }

    @Test
    void singleKeysDecideAndGoOnWhereverTheirLettersStand() {
        var keys = find(CardKeys.class).single();
        var cards = find(QuestionCard.class).all();
        keys.press("KeyA", cards.get(0));
        keys.press("KeyR", cards.get(1));
        keys.press("KeyA", null);

        assertThat(kept().rulings())
                .hasSize(2)
                .containsEntry(cards.get(0).question().id(), Ruling.APPROVED)
                .containsEntry(cards.get(1).question().id(), Ruling.REJECTED);
        assertThat(cards.get(2).getElement().getAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void aDecisionIsSaidToWhoeverDoesNotSeeIt() {
        click(find(QuestionCard.class).all().getFirst(), "رفض");

        assertThat(whispered()).contains("رُفض السؤال").contains("بلا قرار");
    }

    @Test
    void aKeyTakesADecisionBack() {
        var keys = find(CardKeys.class).single();
        var card = find(QuestionCard.class).all().getFirst();
        keys.press("KeyA", card);
        keys.press("KeyU", card);

        assertThat(kept().rulings()).isEmpty();
    }
}
