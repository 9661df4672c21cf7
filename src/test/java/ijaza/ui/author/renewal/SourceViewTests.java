package ijaza.ui.author.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import ijaza.SignedInAs;
import ijaza.course.CourseId;
import ijaza.course.Drafts;
import ijaza.course.Ruling;
import ijaza.document.DocumentReader.Progress;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.ui.author.question.EditDialog;
import ijaza.usecase.author.DecideOnQuestions;
import ijaza.usecase.author.ImportDocument;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.Onlooker;
import ijaza.usecase.author.RenewSource;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class SourceViewTests extends SpringBrowserlessTest {

    private static final String OLDER = """
            نشأة المركز
            أُنشئ مركز الواحة للتدريب في 3 آذار/مارس 2009.
            أُنشئت لجنة المناهج في عام 2014.
            """;

    @Autowired
    private ImportDocument importing;

    @Autowired
    private DecideOnQuestions deciding;

    @Autowired
    private RenewSource renewing;

    @Autowired
    private Drafts drafts;

    private CourseId id;

    @BeforeEach
    void renew() {
        id = ((Imported.Made) importing.file("مركز.txt", bytes(OLDER), Onlooker.NOBODY)).course();
        deciding.approveTheRest(drafts.find(id).orElseThrow());
        var newer =
                OLDER.replace("أُنشئ مركز الواحة للتدريب", "وأُنشئ مركز الواحة للتدريب") + "افتُتحت المكتبة بعد ذلك.\n";
        renewing.renew(drafts.find(id).orElseThrow(), "أحدث.txt", bytes(newer), Progress.UNSEEN);
        UI.getCurrent().navigate(Paths.source(id));
    }

    @AfterEach
    void clear() {
        drafts.discard(id);
    }

    @Test
    void marksTheWordsThatAreGoneAndThoseThatAreNew() {
        var words = $(ChangedWords.class).all().getFirst().getElement();

        assertThat(words.getChildren()
                        .filter(child -> !child.isTextNode())
                        .map(child -> child.getTag() + ":" + child.getText().strip()))
                .containsExactly("del:أُنشئ", "ins:وأُنشئ");
        assertThat($(DifferenceList.class).single().getElement().getTextRecursively())
                .contains("لم تتغيّر")
                .contains("افتُتحت المكتبة");
    }

    @Test
    void acceptingAQuestionIsADecisionOnIt() {
        var card = $(TouchedCard.class).all().getFirst();
        test($(NativeButton.class, card).withText("إبقاء السؤال").single()).click();

        assertThat($(TouchedCard.class).all().getFirst().getElement().getTextRecursively())
                .contains("أُبقي");
        assertThat(drafts.find(id).orElseThrow().rulings()).containsValue(Ruling.APPROVED);
    }

    @Test
    void retiringAQuestionIsADecisionOnIt() {
        var card = $(TouchedCard.class).all().getFirst();
        test($(NativeButton.class, card).withText("سحب السؤال").single()).click();

        assertThat($(TouchedCard.class).all().getFirst().getElement().getTextRecursively())
                .contains("مسحوب");
        assertThat(drafts.find(id).orElseThrow().rulings()).containsValue(Ruling.REJECTED);
    }

    @Test
    void rewritingOpensTheQuestion() {
        var card = $(TouchedCard.class).all().getFirst();
        test($(NativeButton.class, card).withText("إعادة صياغة").single()).click();

        assertThat($(EditDialog.class).single().isOpened()).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
