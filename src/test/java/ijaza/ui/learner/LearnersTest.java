package ijaza.ui.learner;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import ijaza.Classroom;
import ijaza.SignedInAs;
import ijaza.person.Role;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A learner in front of a screen, with the sample course published. */
@SpringBootTest
@Import(Classroom.class)
@ViewPackages(packages = "ijaza.ui.learner")
@SignedInAs(Role.TRAINEE)
abstract class LearnersTest extends SpringBrowserlessTest {

    @Autowired
    private Classroom.Room room;

    @BeforeEach
    void enter() {
        room.open();
        room.enter("ليلى حسن");
    }

    /** All words of a component in the order of the screen. */
    static String words(Component component) {
        return texts(component.getElement()).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }

    String screen() {
        return words((Component) getCurrentView());
    }

    String pathOf(String linkText) {
        return find(Anchor.class).withText(linkText).single().getHref();
    }

    private static Stream<String> texts(Element element) {
        return element.isTextNode()
                ? Stream.of(element.getText())
                : element.getChildren().flatMap(LearnersTest::texts);
    }
}
