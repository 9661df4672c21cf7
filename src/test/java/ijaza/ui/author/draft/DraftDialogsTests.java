package ijaza.ui.author.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.ui.author.document.PassageButton;
import ijaza.ui.author.lesson.LessonDialog;
import ijaza.ui.author.parts.Objections;
import ijaza.ui.author.question.GiftDialog;
import ijaza.ui.author.question.QuestionCard;
import ijaza.ui.author.question.WriteDialog;
import ijaza.ui.author.rules.RulesDialog;
import ijaza.ui.kit.Notice;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What an author writes into the dialogs of a draft is kept, or refused on the spot. */
class DraftDialogsTests extends OpenDraft {

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
        assertThat(kept().proposal().title()).isNotEqualTo("دورة أخرى");

        find(TextField.class).withLabel("عنوان الوثيقة على الشبكة").single().setValue("https://www.un.org/ar");
        find(RulesDialog.class).single().saving().click();
        assertThat(kept().proposal().title()).isEqualTo("دورة أخرى");
        assertThat(kept().proposal().origin().url()).hasHost("www.un.org");
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
        assertThat(dialog.getElement().getTextRecursively()).contains("سؤال مقالي", "اكتب ما تعرفه عن المكتب");
        dialog.close();
        assertThat(find(QuestionCard.class).all())
                .anyMatch(card -> card.getElement().getTextRecursively().contains("من ملف GIFT"));
    }

    @Test
    void aLessonWithoutATitleIsRefusedWhereItWasWritten() {
        var lesson = kept().proposal().lessons().getFirst();
        click("الدروس");
        clickLabelled("تغيير العنوان: " + lesson.title());
        find(TextField.class).withLabel("عنوان الدرس").single().setValue(" ");
        find(LessonDialog.class).single().saving().click();
        assertThat(find(Objections.class).single().getElement().getTextRecursively())
                .contains("لا بد للدرس من عنوان");

        find(TextField.class).withLabel("عنوان الدرس").single().setValue("عنوان آخر");
        find(LessonDialog.class).single().saving().click();
        assertThat(kept().proposal().lessons().getFirst().title()).isEqualTo("عنوان آخر");
        assertThat(whispered()).contains("«عنوان آخر»: الدرس 1 من");
    }

    private void write(String label, String words) {
        find(TextArea.class).withLabel(label).single().setValue(words);
    }

    private void save() {
        find(WriteDialog.class).single().saving().click();
    }
}
