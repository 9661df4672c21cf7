package ijaza.ui.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.SignedInAs;
import ijaza.course.CourseId;
import ijaza.course.Courses;
import ijaza.course.Drafts;
import ijaza.course.Ruling;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.ui.kit.Notice;
import ijaza.usecase.author.ImportDocument;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.Onlooker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class DraftViewTests extends SpringBrowserlessTest {

    @Autowired
    private ImportDocument importing;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Courses courses;

    private CourseId id;

    @BeforeEach
    void open() throws IOException {
        var bytes = Files.readAllBytes(Path.of("lessons", "unoct-about", "source.txt"));
        id = ((Imported.Made) importing.file("من نحن.txt", bytes, Onlooker.NOBODY)).course();
        UI.getCurrent().navigate(Paths.draft(id));
    }

    @AfterEach
    void clear() {
        drafts.discard(id);
    }

    @Test
    void showsEveryQuestionOnceAndTheWholeDocument() {
        var questions = drafts.find(id).orElseThrow().questions().count();

        assertThat(find(QuestionCard.class).all()).hasSize((int) questions);
        assertThat(find(NativeButton.class).withClassName("passage").all().size())
                .isGreaterThan(15);
    }

    @Test
    void aPassageShowsWhatRestsOnItAlone() {
        var founding = find(NativeButton.class).withClassName("passage").all().stream()
                .filter(passage -> passage.getElement().getTextRecursively().startsWith("أُنشئ مكتب"))
                .findFirst()
                .orElseThrow();
        test(founding).click();

        assertThat(find(QuestionCard.class).all())
                .isNotEmpty()
                .hasSizeLessThan((int) drafts.find(id).orElseThrow().questions().count())
                .allMatch(card -> card.question().grounds().evidence().stream()
                        .anyMatch(proof -> proof.quote().contains("أُنشئ مكتب")
                                || proof.quote().contains("عيِّن السيد")));
    }

    @Test
    void aDecisionIsKeptAndCanBeTakenBack() {
        var card = find(QuestionCard.class).all().getFirst();
        click(card, "اعتماد");
        assertThat(drafts.find(id).orElseThrow().ruling(card.question().id())).contains(Ruling.APPROVED);

        click(card, "تراجع عن القرار");
        assertThat(drafts.find(id).orElseThrow().rulings()).isEmpty();
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
        var newest = drafts.find(id).orElseThrow();
        var card = find(QuestionCard.class).all().getFirst();
        drafts.keepRulings(newest.ruled(card.question().id(), Ruling.REJECTED, newest.changedAt()));
        click(card, "اعتماد");

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("على يد شخص آخر");
        assertThat(drafts.find(id).orElseThrow().ruling(card.question().id())).contains(Ruling.REJECTED);
        click(find(QuestionCard.class).all().getFirst(), "تراجع عن القرار");
        assertThat(drafts.find(id).orElseThrow().rulings()).isEmpty();
    }

    @Test
    void publishingWithoutApprovalIsRefusedInWords() {
        test(find(NativeButton.class).withText("نشر الدورة").single()).click();

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("لم يُعتمد أي سؤال بعد");
        assertThat(courses.newest(id)).isEmpty();
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
        keys.press("KeyA", cards.get(0).getId().orElseThrow());
        keys.press("KeyR", cards.get(1).getId().orElseThrow());
        keys.press("KeyA", "");

        assertThat(drafts.find(id).orElseThrow().rulings())
                .hasSize(2)
                .containsEntry(cards.get(0).question().id(), Ruling.APPROVED)
                .containsEntry(cards.get(1).question().id(), Ruling.REJECTED);
        assertThat(cards.get(2).getElement().getAttribute("tabindex")).isEqualTo("0");
    }

    @Test
    void whatTheDocumentSeemsMistakenInIsMarkedAndListedWithTheReason() {
        var doubt = drafts.find(id).orElseThrow().proposal().doubts().getFirst();
        click("ما لم يُسأل عنه");

        assertThat(find(LeftOutSide.class).single().getElement().getTextRecursively())
                .contains(texts("doubt." + doubt.reason().name()));
        assertThat(find(PassageButton.class).all())
                .anyMatch(passage -> passage.getElement()
                        .getChildren()
                        .anyMatch(part -> !part.isTextNode() && "doubt".equals(part.getAttribute("class"))));
    }

    @Test
    void eachFactLeadsToItsSentence() {
        click("المعلومات");
        var facts = drafts.find(id).orElseThrow().proposal().facts();

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
    void aLessonIsMovedByItsButtonAndTheSideStays() {
        var second = drafts.find(id).orElseThrow().proposal().lessons().get(1);
        click("الدروس");
        test(find(NativeButton.class).all().stream()
                        .filter(button -> ("رفع: " + second.title())
                                .equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(drafts.find(id).orElseThrow().proposal().lessons().getFirst())
                .isEqualTo(second);
        assertThat(find(LessonsSide.class).all()).hasSize(1);
    }

    @Test
    void aQuestionByHandIsRefusedWithTheReasonAndThenKept() {
        var founding = find(PassageButton.class).all().stream()
                .filter(passage -> passage.text().startsWith("أُنشئ مكتب"))
                .findFirst()
                .orElseThrow();
        test(founding).click();
        click("كتابة سؤال عن هذا الموضع");
        write("نص السؤال", "بموجب أي قرار أُنشئ مكتب الأمم المتحدة لمكافحة الإرهاب؟");
        write("الإجابة الصحيحة", "القرار 99/999");
        write("الخيارات الخاطئة، واحد في كل سطر", "القرار 1/1\nالقرار 2/2");
        save();
        assertThat(find(Objections.class).single().getElement().getTextRecursively())
                .contains("لا يرد «القرار 99/999»");

        write("الإجابة الصحيحة", "71/291");
        save();
        assertThat(find(QuestionCard.class).all())
                .anyMatch(card -> card.getElement().getTextRecursively().contains("كُتب يدوياً"));
    }

    @Test
    void titleSourceAndRulesAreSavedTogetherOrNotAtAll() {
        click("العنوان والمصدر والقواعد");
        find(TextField.class).withLabel("عنوان الوثيقة على الشبكة").single().setValue("ليس عنواناً");
        find(TextField.class).withLabel("عنوان الدورة").single().setValue("دورة أخرى");
        find(RulesDialog.class).single().saving().click();
        assertThat(drafts.find(id).orElseThrow().proposal().title()).isNotEqualTo("دورة أخرى");

        find(TextField.class).withLabel("عنوان الوثيقة على الشبكة").single().setValue("https://www.un.org/ar");
        find(RulesDialog.class).single().saving().click();
        assertThat(drafts.find(id).orElseThrow().proposal().title()).isEqualTo("دورة أخرى");
        assertThat(drafts.find(id).orElseThrow().proposal().origin().url()).hasHost("www.un.org");
    }

    @Test
    void questionsOfAGiftFileAreTakenInAndTheRestIsListedWithItsReason() {
        click("إدخال أسئلة من ملف GIFT");
        var dialog = find(GiftDialog.class).single();
        dialog.take("""
                بموجب أي قرار أُنشئ مكتب الأمم المتحدة لمكافحة الإرهاب؟ {=71/291 ~70/1 ~68/2}

                اكتب ما تعرفه عن المكتب. {}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(find(Notice.class).single().getElement().getTextRecursively())
                .contains("قُبل سؤال واحد.");
        assertThat(dialog.getElement().getTextRecursively()).contains("سؤال مقالي");
        dialog.close();
        assertThat(find(QuestionCard.class).all())
                .anyMatch(card -> card.getElement().getTextRecursively().contains("من ملف GIFT"));
    }

    private void write(String label, String words) {
        find(TextArea.class).withLabel(label).single().setValue(words);
    }

    private void save() {
        find(WriteDialog.class).single().saving().click();
    }

    private void click(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private static String texts(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private void click(QuestionCard card, String text) {
        test(find(NativeButton.class, card).withText(text).single()).click();
    }
}
