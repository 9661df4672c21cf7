package ijaza.ui.author.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import ijaza.SignedInAs;
import ijaza.course.CourseId;
import ijaza.course.Drafts;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.ui.author.document.PassageButton;
import ijaza.ui.author.question.QuestionCard;
import ijaza.usecase.author.ImportDocument;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.Onlooker;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A document of four hundred paragraphs; only a part of it is in the browser. */
@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class LongDocumentTests extends SpringBrowserlessTest {

    private static final int MOST = 150;
    private static final String LAST = "أُنشئت هيئة الأرشيف الوطني في 12 أيار/مايو 1994.";

    @Autowired
    private ImportDocument importing;

    @Autowired
    private Drafts drafts;

    private CourseId id;

    @BeforeEach
    void open() {
        var text = IntStream.range(0, 400)
                .mapToObj(i -> "هذه هي الفقرة التي رقمها " + i + " وليس فيها ما يُسأل عنه البتة.")
                .collect(Collectors.joining("\n\n", "عن الأرشيف\n\nتمهيد\n\n", "\n\n" + LAST + "\n"));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        id = ((Imported.Made) importing.file("طويلة.txt", bytes, Onlooker.NOBODY)).course();
        UI.getCurrent().navigate(Paths.draft(id));
    }

    @AfterEach
    void clear() {
        drafts.discard(id);
    }

    @Test
    void isShownAPartAtATimeAndTurnsToWhatIsSearchedFor() {
        assertThat(find(PassageButton.class).all()).hasSize(MOST).noneMatch(this::isLast);

        find(TextField.class).single().setValue("انشئت هيئة الارشيف");
        assertThat(find(PassageButton.class).all()).anyMatch(this::isLast);
    }

    @Test
    void turnsToTheProofOfAQuestion() {
        var card = find(QuestionCard.class).all().getFirst();
        test(find(NativeButton.class, card).withText("موضعه في الوثيقة").single())
                .click();

        assertThat(find(PassageButton.class).all()).anyMatch(this::isLast);
    }

    @Test
    void whatWasNotAskedAboutGrowsWhenAskedFor() {
        test(find(NativeButton.class).withText("ما لم يُسأل عنه").single()).click();
        var shown = places();
        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getText().startsWith("إظهار المزيد"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(places()).isEqualTo(shown + 100);
    }

    private int places() {
        return find(NativeButton.class).withClassName("place").all().size();
    }

    private boolean isLast(PassageButton passage) {
        return passage.text().equals(LAST);
    }
}
