package ijaza.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import ijaza.course.QuizId;
import ijaza.text.Language;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/** Turning from question to question, each of which keeps its own answer on the screen. */
class TurningPagesIT {

    @Test
    void anAnswerIsStillChosenAfterTurningAwayAndBack() {
        try (var screen = Screen.wide(Product.shared(), Language.ARABIC)) {
            var trainee = new Trainee(screen);
            trainee.register("هند بنت عمر", "");
            var paper = trainee.begin(QuizId.of(Key.COURSE.lessons().getFirst().id()));
            var choices = new ArrayList<Integer>();
            for (var number = 1; number <= paper.size(); number++) {
                paper.turnTo(number);
                if (radios(screen).count() > 1) {
                    choices.add(number);
                }
            }
            assertThat(choices).hasSizeGreaterThan(1);

            paper.turnTo(choices.getFirst());
            radios(screen).first().check();
            paper.assertSaved();
            var first = paper.given();
            paper.turnTo(choices.getLast());
            radios(screen).last().check();
            paper.assertSaved();
            var last = paper.given();

            assertThat(paper.turnTo(choices.getFirst()).given()).isEqualTo(first);
            assertThat(paper.turnTo(choices.getLast()).given()).isEqualTo(last);
        }
    }

    private static Locator radios(Screen screen) {
        return screen.page().locator("ijaza-paper input[type=radio]");
    }
}
