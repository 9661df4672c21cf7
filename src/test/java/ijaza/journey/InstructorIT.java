package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import ijaza.course.QuizId;
import ijaza.text.Language;
import ijaza.ui.Paths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** From the link on the terminal to the second instructor; each screen is looked at as on a phone and on a desk. */
class InstructorIT {

    private static final String LEARNER = "أسماء الزهراني";

    @Test
    void theFirstFromTheTerminalInArabicAndTheSecondFromTheFirstInEnglish() {
        try (var product = Product.fresh();
                var first = Screen.wide(product, Language.ARABIC);
                var second = Screen.phone(product, Language.ENGLISH);
                var trainee = Screen.phone(product, Language.ARABIC)) {
            var learner = new Trainee(trainee);
            learner.register(LEARNER, "");
            learner.begin(QuizId.of(Key.COURSE.lessons().getFirst().id())).answerAll();

            new Instructor(first).become(Instructor.linkIn(product.said()), "رقية البغدادي");
            walk(first);
            reviewTheScores(first);
            makeACourse(first);
            seeTheNewCourse(trainee);
            handOutAPassword(first, trainee);
            new Instructor(second).become(invite(first), "سعاد التونسي");
            walk(second);
            reviewTheScores(second);
        }
    }

    /** A document becomes a draft, its questions are approved, and it is published. */
    private static void makeACourse(Screen screen) {
        screen.open(Paths.DESK);
        screen.look("desk");
        screen.page().locator("input[type=file]").setInputFiles(Path.of("lessons", "unoct-about", "source.txt"));
        assertThat(screen.the(AriaRole.HEADING, "draft.proposed")).isVisible();
        screen.the(AriaRole.BUTTON, "question.proof").first().click();
        assertThat(screen.page().locator("mark").first()).isVisible();
        screen.look("draft");
        screen.the(AriaRole.BUTTON, "draft.approve-rest").click();
        assertThat(screen.the(AriaRole.BUTTON, "question.approve")).hasCount(0);
        screen.the(AriaRole.BUTTON, "draft.publish").click();
        assertThat(screen.page().getByText(screen.say("draft.published", 1)).first())
                .isVisible();
    }

    private static void seeTheNewCourse(Screen trainee) {
        trainee.open(Paths.HOME);
        assertThat(trainee.page().getByText("من نحن", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }

    /** From the table to one learner, to one answer beside its key, and the table as a file. */
    private static void reviewTheScores(Screen screen) {
        screen.open(Paths.scores(Key.COURSE.id()));
        screen.field("scores.filter-name").fill("اسماء");
        assertThat(screen.page().getByText(screen.say("scores.count", 1))).isVisible();
        screen.look("scores");
        assertThat(table(screen)).startsWith("\uFEFF").contains(LEARNER);
        screen.page().getByText(LEARNER).click();
        screen.look("learner");
        screen.the(AriaRole.LINK, "learner.attempt", 1).click();
        assertThat(screen.page().getByText(screen.say("answer.key")).first()).isVisible();
        screen.look("inspect");
    }

    private static String table(Screen screen) {
        var download = screen.page()
                .waitForDownload(
                        () -> screen.the(AriaRole.LINK, "scores.download").click());
        try {
            return Files.readString(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void walk(Screen screen) {
        screen.open(Paths.PEOPLE);
        screen.look("people");
        screen.open(Paths.SETTINGS);
        screen.look("settings");
        screen.open(Paths.ACCOUNT);
        screen.look("account");
    }

    private static void handOutAPassword(Screen instructor, Screen forgetful) {
        instructor.open(Paths.PEOPLE);
        instructor.field("people.filter").fill("أسماء");
        assertThat(instructor.the(AriaRole.BUTTON, "people.password-link")).hasCount(1);
        instructor.the(AriaRole.BUTTON, "people.password-link").click();
        var link = instructor.the(AriaRole.TEXTBOX, "people.link").inputValue();
        instructor.look("password-link");
        forgetful.page().navigate(link);
        forgetful.page().locator("input[type=password]").fill("كلمة أخرى طويلة");
        forgetful.the(AriaRole.BUTTON, "link.set-password").click();
        forgetful.assertInside();
    }

    private static String invite(Screen screen) {
        screen.open(Paths.PEOPLE);
        screen.the(AriaRole.BUTTON, "people.invite").click();
        return screen.the(AriaRole.TEXTBOX, "people.link").inputValue();
    }
}
