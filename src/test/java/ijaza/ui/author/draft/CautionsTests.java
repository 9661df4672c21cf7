package ijaza.ui.author.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import ijaza.SignedInAs;
import ijaza.course.CourseId;
import ijaza.course.Drafts;
import ijaza.document.Caution;
import ijaza.person.Role;
import ijaza.ui.Paths;
import ijaza.usecase.author.ImportDocument;
import ijaza.usecase.author.ImportDocument.Imported;
import ijaza.usecase.author.Onlooker;
import java.nio.charset.Charset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A document whose letters had to be guessed; its author is told whenever the draft is opened. */
@SpringBootTest
@SignedInAs(Role.INSTRUCTOR)
class CautionsTests extends SpringBrowserlessTest {

    private static final String TEXT = """
            مركز الواحة للتدريب

            نشأة المركز

            أُنشئ مركز الواحة للتدريب في 3 آذار/مارس 2009.
            """;

    @Autowired
    private ImportDocument importing;

    @Autowired
    private Drafts drafts;

    private CourseId id;

    @BeforeEach
    void handIn() {
        var old = TEXT.getBytes(Charset.forName("windows-1256"));
        id = ((Imported.Made) importing.file("الواحة.txt", old, Onlooker.NOBODY)).course();
    }

    @AfterEach
    void clear() {
        drafts.discard(id);
    }

    @Test
    void theyStandOverTheDraftEachTimeThatItIsOpened() {
        assertThat(drafts.cautions(id)).contains(Caution.CHARSET_GUESSED);
        UI.getCurrent().navigate(Paths.draft(id));

        assertThat(find(Cautions.class).single().getElement().getTextRecursively())
                .contains("فقُدِّر تقديراً");
        UI.getCurrent().navigate(Paths.DESK);
        UI.getCurrent().navigate(Paths.draft(id));
        assertThat(find(Cautions.class).all()).hasSize(1);
    }
}
