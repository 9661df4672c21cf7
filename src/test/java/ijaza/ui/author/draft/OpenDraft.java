package ijaza.ui.author.draft;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import ijaza.SignedInAs;
import ijaza.course.CourseId;
import ijaza.course.Draft;
import ijaza.course.Drafts;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.ui.author.document.PassageButton;
import ijaza.ui.author.parts.Whisper;
import ijaza.ui.author.question.QuestionCard;
import ijaza.usecase.author.ImportDocument;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.Onlooker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The first document has just been handed in, and its draft lies open on the desk. */
@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
abstract class OpenDraft extends SpringBrowserlessTest {

    @Autowired
    private ImportDocument importing;

    @Autowired
    private Drafts drafts;

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

    final Draft kept() {
        return drafts.find(id).orElseThrow();
    }

    final Drafts drafts() {
        return drafts;
    }

    final void click(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    final void click(QuestionCard card, String text) {
        test(find(NativeButton.class, card).withText(text).single()).click();
    }

    /** The button that says this to whoever only hears it. */
    final void clickLabelled(String label) {
        test(find(NativeButton.class).all().stream()
                        .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow())
                .click();
    }

    final PassageButton passage(String beginning) {
        return find(PassageButton.class).all().stream()
                .filter(passage -> passage.text().startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    /** What is said to those who do not see the screen. */
    final String whispered() {
        return String.join(
                "\n",
                find(Whisper.class).all().stream().map(each -> each.getText()).toList());
    }
}
