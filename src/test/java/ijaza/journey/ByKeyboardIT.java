package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import ijaza.course.QuizId;
import ijaza.question.Response;
import ijaza.text.Language;
import org.junit.jupiter.api.Test;

/** A quiz from its first question to its result without a mouse. */
class ByKeyboardIT {

    /** More presses of the tabulator than any screen needs. */
    private static final int PATIENCE = 60;

    @Test
    void aQuizIsTakenAndHandedIn() {
        try (var screen = Screen.wide(Product.shared(), Language.ARABIC)) {
            var trainee = new Trainee(screen);
            trainee.register("ريم الشمري", "");
            var paper = trainee.begin(QuizId.of(Key.COURSE.lessons().getFirst().id()));
            for (var number = 1; number <= paper.size(); number++) {
                answer(screen, paper.atQuestion(number));
                if (number < paper.size()) {
                    press(screen, "paper.next");
                }
            }
            press(screen, "paper.finish");

            assertThat(screen.the(AriaRole.HEADING, "result.answers")).isVisible();
        }
    }

    private static void answer(Screen screen, PaperOnScreen paper) {
        var keyboard = screen.page().keyboard();
        tabTo(screen, "input, select, .order button:enabled");
        switch (paper.question().rightResponse()) {
            case Response.Typed(var text) -> keyboard.type(text);
            case Response.Chosen _ -> keyboard.press("Space");
            case Response.Matched _ -> keyboard.press("ArrowDown");
            case Response.Ordered _ -> keyboard.press("Enter");
            case Response.Unanswered _ -> throw new AssertionError("a key answers something");
        }
        keyboard.press("Tab");
        paper.assertSaved();
    }

    private static void press(Screen screen, String key) {
        tabTo(screen, "button");
        var name = screen.say(key);
        for (var i = 0; i < PATIENCE && !focused(screen, "innerText").equals(name); i++) {
            screen.page().keyboard().press("Tab");
        }
        assertThat(focused(screen, "innerText")).isEqualTo(name);
        screen.page().keyboard().press("Enter");
    }

    private static void tabTo(Screen screen, String what) {
        for (var i = 0; i < PATIENCE && !matches(screen, what); i++) {
            screen.page().keyboard().press("Tab");
        }
        assertThat(matches(screen, what))
                .as("can be reached by the tabulator: " + what)
                .isTrue();
    }

    private static boolean matches(Screen screen, String what) {
        return Boolean.TRUE.equals(screen.page().evaluate("""
                what => { const shadow = document.activeElement?.shadowRoot?.activeElement;
                    return !!shadow && shadow.matches(what); }""", what));
    }

    private static String focused(Screen screen, String property) {
        return String.valueOf(screen.page()
                .evaluate(
                        "name => String(document.activeElement?.shadowRoot?.activeElement?.[name]).trim()", property));
    }
}
