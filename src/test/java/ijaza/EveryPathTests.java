package ijaza;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import ijaza.person.Role;
import ijaza.ui.Paths;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Every screen, tried by nobody, a trainee and an instructor; a new screen fails here until it is said who may enter. */
@SpringBootTest
@Import(Classroom.class)
class EveryPathTests extends SpringBrowserlessTest {

    private static final Set<String> OPEN = Set.of(Paths.LOGIN, Paths.REGISTER, Paths.LINK + "/:___url_parameter");

    private static final Set<String> SIGNED_IN = Set.of(
            Paths.HOME,
            Paths.ACCOUNT,
            Paths.COURSE,
            Paths.LESSON,
            Paths.QUIZ,
            Paths.ATTEMPT,
            Paths.RESULT,
            Paths.CLAIM);

    private static final Set<String> INSTRUCTORS = Set.of(
            Paths.PEOPLE,
            Paths.SETTINGS,
            Paths.SCORES,
            Paths.LEARNER,
            Paths.INSPECT,
            Paths.DESK,
            Paths.DRAFT,
            Paths.PREVIEW,
            Paths.SOURCE);

    /** What came of going there. */
    private enum Met {
        SCREEN,
        SIGN_IN,
        FORBIDDEN
    }

    @Test
    @WithAnonymousUser
    void nobodySeesTheDoorAlone() {
        assertThat(walk())
                .allSatisfy((path, met) ->
                        assertThat(met).as(path).isEqualTo(OPEN.contains(path) ? Met.SCREEN : Met.SIGN_IN));
    }

    @Test
    @SignedInAs(Role.TRAINEE)
    void traineesSeeAllButTheInstructorsScreens() {
        assertThat(walk())
                .allSatisfy((path, met) ->
                        assertThat(met).as(path).isEqualTo(INSTRUCTORS.contains(path) ? Met.FORBIDDEN : Met.SCREEN));
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void instructorsSeeEverything() {
        assertThat(walk()).allSatisfy((path, met) -> assertThat(met).as(path).isEqualTo(Met.SCREEN));
    }

    @Test
    @SignedInAs(Role.INSTRUCTOR)
    void itIsSaidOfEachScreenWhoMayEnter() {
        assertThat(walk().keySet())
                .allMatch(path -> OPEN.contains(path) ^ SIGNED_IN.contains(path) ^ INSTRUCTORS.contains(path))
                .hasSize(OPEN.size() + SIGNED_IN.size() + INSTRUCTORS.size());
    }

    private Map<String, Met> walk() {
        var met = new LinkedHashMap<String, Met>();
        RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getTemplate)
                .forEach(template -> met.put(template, meet(template)));
        return met;
    }

    private Met meet(String template) {
        UI.getCurrent().navigate(template.replaceAll(":[^/]+", "018f0000-0000-7000-8000-000000000000"));
        var screen = getCurrentView().getClass().getSimpleName();
        if (screen.startsWith("ForbiddenPage")) {
            return Met.FORBIDDEN;
        }
        return screen.startsWith("LoginView") && !template.equals(Paths.LOGIN) ? Met.SIGN_IN : Met.SCREEN;
    }
}
