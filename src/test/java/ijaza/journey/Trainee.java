package ijaza.journey;

import com.microsoft.playwright.options.AriaRole;
import ijaza.course.QuizId;
import ijaza.ui.Paths;
import java.util.UUID;

/** Somebody who learns, at a window of their own. */
final class Trainee {

    static final String PASSWORD = "جملة قصيرة سهلة التذكر";

    private final Screen screen;
    private final String login = "trainee-" + UUID.randomUUID().toString().substring(0, 8);

    Trainee(Screen screen) {
        this.screen = screen;
    }

    /** Makes an account; the product then shows where to begin. */
    void register(String arabicName, String latinName) {
        screen.open(Paths.REGISTER);
        fillAccount(arabicName, latinName);
        screen.the(AriaRole.BUTTON, "register.submit").click();
        screen.assertInside();
        screen.settle();
    }

    void fillAccount(String arabicName, String latinName) {
        screen.the(AriaRole.TEXTBOX, "account.arabic-name").fill(arabicName);
        screen.the(AriaRole.TEXTBOX, "account.latin-name").fill(latinName);
        screen.the(AriaRole.TEXTBOX, "account.login").fill(login);
        screen.page().locator("input[type=password]").fill(PASSWORD);
    }

    void signIn() {
        screen.open(Paths.LOGIN);
        screen.the(AriaRole.TEXTBOX, "account.login").fill(login);
        screen.page().locator("input[type=password]").fill(PASSWORD);
        screen.the(AriaRole.BUTTON, "login.submit").click();
    }

    /** Starts a quiz from its page. */
    PaperOnScreen begin(QuizId quiz) {
        screen.open(Paths.quiz(Key.COURSE.id(), quiz));
        screen.the(AriaRole.BUTTON, "quiz.start").click();
        return new PaperOnScreen(screen).atQuestion(1);
    }

    String login() {
        return login;
    }
}
