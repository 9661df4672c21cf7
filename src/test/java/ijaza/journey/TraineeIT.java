package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import ijaza.course.Lesson;
import ijaza.course.QuizId;
import ijaza.edge.print.ExtractedWords;
import ijaza.text.Language;
import ijaza.ui.Paths;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the first visit to a certificate that a stranger checks; each screen is looked at as on a phone and on a desk. */
class TraineeIT {

    private static final String NAME = "عبد الرحمن بن محمد الأنصاري";

    @ParameterizedTest
    @EnumSource(Language.class)
    void fromRegistrationToACheckedCertificate(Language language) throws IOException {
        try (var screen = Screen.phone(Product.shared(), language)) {
            var trainee = new Trainee(screen);
            seeTheDoor(screen);
            trainee.register(NAME, "Abdulrahman Al-Ansari");
            screen.look("home-new");
            readTheFirstLesson(screen);
            takeTheLessonQuiz(screen, trainee);
            seeAnAnswerInTheLesson(screen);
            readTheRest(screen);
            passTheFinal(screen, trainee);
            claim(screen);
            assertPrinted(download(screen));
            assertThatAStrangerSeesThatItStands(screen, language);
        }
    }

    private static void seeTheDoor(Screen screen) {
        screen.open(Paths.LOGIN);
        screen.look("login");
        screen.open(Paths.REGISTER);
        screen.look("register");
    }

    private static void readTheFirstLesson(Screen screen) {
        screen.open(Paths.course(Key.COURSE.id()));
        screen.the(AriaRole.LINK, "next.read").click();
        assertThat(screen.the(AriaRole.BUTTON, "lesson.mark")).isVisible();
        screen.look("lesson");
        screen.the(AriaRole.BUTTON, "lesson.mark").click();
    }

    private static void takeTheLessonQuiz(Screen screen, Trainee trainee) {
        assertThat(screen.the(AriaRole.BUTTON, "quiz.start")).isVisible();
        screen.look("quiz");
        screen.the(AriaRole.BUTTON, "quiz.start").click();
        new PaperOnScreen(screen).atQuestion(1).lookAndAnswerAll("lesson-quiz");
        assertThat(screen.the(AriaRole.HEADING, "result.answers")).isVisible();
        screen.look("result");
    }

    private static void seeAnAnswerInTheLesson(Screen screen) {
        screen.the(AriaRole.LINK, "result.in-lesson").first().click();
        assertThat(screen.page().locator("mark").first()).isInViewport();
        screen.look("lesson-highlighted");
        screen.the(AriaRole.LINK, "lesson.back-to-result").click();
        assertThat(screen.the(AriaRole.HEADING, "result.answers")).isVisible();
    }

    private static void readTheRest(Screen screen) {
        var lessons = Key.COURSE.lessons();
        for (Lesson lesson : lessons.subList(1, lessons.size())) {
            screen.open(Paths.lesson(Key.COURSE.id(), lesson.id()));
            screen.the(AriaRole.BUTTON, "lesson.mark").click();
            assertThat(screen.the(AriaRole.BUTTON, "quiz.start")).isVisible();
        }
        screen.open(Paths.course(Key.COURSE.id()));
        screen.look("course");
    }

    private static void passTheFinal(Screen screen, Trainee trainee) {
        trainee.begin(QuizId.FINAL).lookAndAnswerAll("final");
        assertThat(screen.page().getByText(screen.say("result.passed-words"))).isVisible();
        screen.look("final-result");
        screen.open(Paths.HOME);
        screen.look("home-completed");
    }

    private static void claim(Screen screen) {
        screen.the(AriaRole.LINK, "next.to-claim").click();
        assertThat(screen.the(AriaRole.BUTTON, "certificate.issue")).isVisible();
        screen.look("claim");
        screen.the(AriaRole.BUTTON, "certificate.issue").click();
        assertThat(screen.page().getByText(screen.say("certificate.issued"))).isVisible();
        screen.look("certificate");
    }

    private static byte[] download(Screen screen) throws IOException {
        var download = screen.page()
                .waitForDownload(
                        () -> screen.the(AriaRole.LINK, "certificate.download").click());
        return Files.readAllBytes(download.path());
    }

    private static void assertPrinted(byte[] pdf) throws IOException {
        assertThat(String.join(" ", ExtractedWords.lines(pdf)))
                .contains(NAME, "Abdulrahman Al-Ansari", Key.COURSE.title());
    }

    /** The stranger has the address alone: neither a sign-in nor a script. */
    private static void assertThatAStrangerSeesThatItStands(Screen holder, Language language) {
        var address = holder.the(AriaRole.LINK, "certificate.public-page").getAttribute("href");
        try (var stranger = Screen.withoutScript(Product.shared(), language)) {
            stranger.page().navigate(Product.shared().at(address));
            assertThat(stranger.page().getByText(stranger.say("check.stands"))).isVisible();
            assertThat(stranger.page().getByText(NAME)).isVisible();
        }
        holder.open(address);
        holder.look("check");
    }
}
