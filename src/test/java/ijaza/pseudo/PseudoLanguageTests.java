package ijaza.pseudo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import ijaza.course.CourseVersion;
import ijaza.course.Courses;
import ijaza.edge.content.CourseShelf;
import ijaza.person.People;
import ijaza.person.Person;
import ijaza.person.TimeOrderedId;
import ijaza.person.access.KeptSignIn;
import ijaza.person.access.Settings;
import ijaza.ui.Paths;
import ijaza.usecase.demo.SeedDemo;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of the demo follow every link that they are offered, in a language of brackets. */
@SpringBootTest
@Import(PseudoLanguage.class)
class PseudoLanguageTests extends SpringBrowserlessTest {

    /** So many screens of one kind, such as lessons or results, are enough. */
    private static final int OF_A_KIND = 5;

    @Autowired
    private SeedDemo demo;

    @Autowired
    private People people;

    @Autowired
    private Courses courses;

    @Autowired
    private Settings settings;

    @Autowired
    private Clock clock;

    @BeforeEach
    void fill() {
        if (people.all().size() < 3) {
            var entrances = demo.seed(clock.instant());
            assertThat(entrances).isNotEmpty();
        }
    }

    @Test
    void everyLearnersScreensAreTranslated() {
        for (var learner : people.all()) {
            if (!learner.teaches()) {
                assertTranslated(walk(learner, Paths.HOME));
            }
        }
    }

    @Test
    void everyInstructorsScreensAreTranslated() {
        var instructor =
                people.all().stream().filter(Person::teaches).findFirst().orElseThrow();

        assertTranslated(walk(instructor, Paths.HOME));
    }

    @Test
    void theDoorIsTranslated() {
        for (var path : List.of(Paths.LOGIN, Paths.REGISTER, Paths.LINK + "/nothing")) {
            UI.getCurrent().navigate(path);
            assertTranslated(path, words(screen()));
        }
    }

    private void assertTranslated(String path, List<String> shown) {
        assertThat(shown).as(path).hasSizeGreaterThan(3);
        assertThat(new Untranslated(content()).in(shown.stream())).as(path).isEmpty();
    }

    private void assertTranslated(Map<String, List<String>> screens) {
        assertThat(screens).hasSizeGreaterThan(3).allSatisfy(this::assertTranslated);
    }

    /** Follows every link from a path on; tells what each screen showed. */
    private Map<String, List<String>> walk(Person person, String from) {
        act(person);
        var shown = new LinkedHashMap<String, List<String>>();
        var kinds = new ArrayList<String>();
        var known = new HashSet<String>();
        var open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            var path = open.remove().replaceFirst("\\?.*", "");
            if (known.add(path) && isScreen(path) && count(kinds, kind(path)) < OF_A_KIND) {
                kinds.add(kind(path));
                UI.getCurrent().navigate(path);
                var screen = screen();
                shown.put(path, words(screen));
                links(screen).forEach(open::add);
            }
        }
        return shown;
    }

    private static boolean isScreen(String path) {
        return UI.getCurrent()
                .getInternals()
                .getRouter()
                .resolveNavigationTarget(new Location(path))
                .isPresent();
    }

    /** The frame with everything in it. */
    private static Element screen() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getLast()
                .getElement();
    }

    private static List<String> words(Element screen) {
        var title = UI.getCurrent().getInternals().getTitle();
        return Stream.concat(Stream.ofNullable(title), ShownWords.of(screen)).toList();
    }

    private static Stream<String> links(Element element) {
        var here = element
                .getComponent()
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast)
                .filter(link -> !link.isRouterIgnore())
                .map(Anchor::getHref)
                .filter(path -> !path.contains(":") && !path.contains("#"))
                .stream();
        return Stream.concat(here, element.getChildren().flatMap(PseudoLanguageTests::links));
    }

    /** A path without what is particular to it. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "?").replaceAll("(?<=(attempts|lessons|quizzes|learners|people)/)[^/]+", "*");
    }

    private static long count(List<String> kinds, String kind) {
        return kinds.stream().filter(kind::equals).count();
    }

    private void act(Person person) {
        var now = clock.instant();
        var signIn = KeptSignIn.begin(TimeOrderedId.next(now, new SecureRandom()), person, "", true, now);
        var role = new SimpleGrantedAuthority("ROLE_" + person.role());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(signIn, null, List.of(role)));
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }

    /** What courses and people have written. */
    private List<String> content() {
        var files = CourseShelf.bundled().stream()
                .flatMap(shelved -> shelved.files().texts().values().stream())
                .map(text -> text.replaceAll("\\\\([:~=#{}])", "$1"));
        var titles = courses.newest().stream()
                .map(CourseVersion::course)
                .flatMap(course -> course.quizzes().stream().map(quiz -> quiz.title()));
        var persons = people.all().stream()
                .flatMap(person -> Stream.of(
                        person.name().arabic(),
                        person.name().forLatinReaders(),
                        person.login().value()));
        return Stream.of(files, titles, persons, Stream.of(settings.issuer(), "لا أتذكر"))
                .flatMap(part -> part)
                .collect(Collectors.toList());
    }
}
