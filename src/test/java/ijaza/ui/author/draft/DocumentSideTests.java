package ijaza.ui.author.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.ui.author.document.DocumentSearch;
import ijaza.ui.author.document.PassageButton;
import ijaza.ui.author.question.QuestionCard;
import org.junit.jupiter.api.Test;

/** The document leads to what rests on it, and is led to. */
class DocumentSideTests extends OpenDraft {

    @Test
    void aPassageShowsWhatRestsOnItAlone() {
        var founding = find(NativeButton.class).withClassName("passage").all().stream()
                .filter(passage -> passage.getElement().getTextRecursively().startsWith("أُنشئ مكتب"))
                .findFirst()
                .orElseThrow();
        test(founding).click();

        assertThat(find(QuestionCard.class).all())
                .isNotEmpty()
                .hasSizeLessThan((int) kept().questions().count())
                .allMatch(card -> card.question().grounds().evidence().stream()
                        .anyMatch(proof -> proof.quote().contains("أُنشئ مكتب")
                                || proof.quote().contains("عيِّن السيد")));
    }

    @Test
    void aProofLightsUpInTheDocument() {
        var card = find(QuestionCard.class).all().getFirst();
        click(card, "موضعه في الوثيقة");

        assertThat(find(NativeButton.class).withClassName("passage").all())
                .filteredOn(passage -> passage.getElement()
                        .getChildren()
                        .anyMatch(child ->
                                !child.isTextNode() && child.getTag().equals("mark") && !child.hasAttribute("class")))
                .hasSize(1);
    }

    @Test
    void whatTheDocumentSeemsMistakenInIsMarkedAndListedWithTheReason() {
        var doubt = kept().proposal().doubts().getFirst();
        click("ما لم يُسأل عنه");

        assertThat(find(LeftOutSide.class).single().getElement().getTextRecursively())
                .contains(
                        UI.getCurrent().getTranslation("doubt." + doubt.reason().name()));
        assertThat(find(PassageButton.class).all())
                .anyMatch(passage -> passage.getElement()
                        .getChildren()
                        .anyMatch(part -> !part.isTextNode() && "doubt".equals(part.getAttribute("class"))));
    }

    @Test
    void eachFactLeadsToItsSentence() {
        click("المعلومات");
        var facts = kept().proposal().facts();

        assertThat(find(FactsSide.class).single().getElement().getTextRecursively())
                .contains(facts.getFirst().statement());
    }

    @Test
    void findsWordsInTheDocumentWhateverTheirAlefs() {
        find(TextField.class).single().setValue("انشئ مكتب");

        assertThat(find(DocumentSearch.class).single().getElement().getTextRecursively())
                .contains("نتيجة");
        assertThat(find(PassageButton.class).all())
                .anyMatch(passage -> passage.getElement()
                        .getChildren()
                        .anyMatch(part -> !part.isTextNode() && "found".equals(part.getAttribute("class"))));
    }

    @Test
    void theChosenPassageIsMarkedUntilAllIsShownAgain() {
        test(passage("أُنشئ مكتب")).click();
        assertThat(passage("أُنشئ مكتب").getElement().getAttribute("aria-current"))
                .isEqualTo("true");
        assertThat(whispered()).contains("إلى هذا الموضع");

        click("إظهار كل الأسئلة");
        assertThat(passage("أُنشئ مكتب").getElement().hasAttribute("aria-current"))
                .isFalse();
    }

    @Test
    void theWayByTabStopsAtOnePassageOnly() {
        assertThat(find(PassageButton.class).all())
                .filteredOn(passage -> "0".equals(passage.getElement().getAttribute("tabindex")))
                .hasSize(1);
    }
}
