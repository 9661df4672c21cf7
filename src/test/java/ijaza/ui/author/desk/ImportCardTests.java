package ijaza.ui.author.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import ijaza.SignedInAs;
import ijaza.course.Drafts;
import ijaza.person.Role;
import ijaza.ui.Paths;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Handing in a document; what is done aside is done when the test says so. */
@SpringBootTest
@Import(ImportCardTests.Aside.class)
@SignedInAs(Role.INSTRUCTOR)
class ImportCardTests extends SpringBrowserlessTest {

    private static final String TEXT = """
            نبذة عن الديوان

            التأسيس

            أُنشئ ديوان المظالم في عام 1955 بموجب المرسوم الملكي رقم 13.
            """;

    @Autowired
    private Aside aside;

    @Autowired
    private Drafts drafts;

    @BeforeEach
    void open() {
        aside.waiting.clear();
        UI.getCurrent().navigate(Paths.DESK);
    }

    @AfterEach
    void clear() {
        drafts.all().forEach(draft -> drafts.discard(draft.id()));
    }

    @Test
    void showsTheStepsAndKeepsTheScreenAliveMeanwhile() {
        paste(TEXT);

        assertThat(screen()).contains("في انتظار الدور", "قراءة الملف", "البحث عن المعلومات", "صياغة الأسئلة");
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void opensTheDraftAtTheEndAndAsksNoMore() {
        paste(TEXT);
        aside.run();
        poll();

        assertThat(find(NativeButton.class).withText("نشر الدورة").all()).hasSize(1);
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        assertThat(drafts.all()).hasSize(1);
    }

    @Test
    void aStoppedReadingLeavesNothingAndOffersTheFormAgain() {
        paste(TEXT);
        test(find(NativeButton.class).withText("إيقاف القراءة").single()).click();
        aside.run();
        poll();

        assertThat(screen()).contains("أُوقفت القراءة، ولم يُحفظ شيء.");
        assertThat(find(TextArea.class).single().isVisible()).isTrue();
        assertThat(drafts.all()).isEmpty();
    }

    @Test
    void anUnreadableTextIsRefusedInWords() {
        paste("\u0001\u0002\u0003\u0004");
        aside.run();
        poll();

        assertThat(screen()).contains("تعذرت قراءة «نص ملصق»");
    }

    private void paste(String text) {
        find(TextArea.class).single().setValue(text);
        test(find(Button.class).withText("قراءة النص").single()).click();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private String screen() {
        return ((com.vaadin.flow.component.Component) getCurrentView())
                .getElement()
                .getTextRecursively();
    }

    /** Another thread, as far as the screen can tell. */
    @TestConfiguration
    static class Aside {

        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Bean
        Executor executor() {
            return waiting::add;
        }

        void run() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }
}
