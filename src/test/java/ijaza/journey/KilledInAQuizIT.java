package ijaza.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import ijaza.course.QuizId;
import ijaza.text.Language;
import ijaza.ui.Paths;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A power cut in the middle of a quiz: whatever the page called saved is there afterwards. */
class KilledInAQuizIT {

    private static Product product;

    @BeforeAll
    static void start() {
        product = Product.fresh();
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    @Test
    void everyAnswerThatWasShownAsSavedIsThereAndTheWayLeadsToTheVeryQuestion() {
        try (var screen = Screen.phone(product, Language.ARABIC)) {
            var trainee = new Trainee(screen);
            trainee.register("نورة بنت سعيد القحطاني", "");
            var paper = trainee.begin(QuizId.of(Key.COURSE.lessons().getFirst().id()));
            var given = new ArrayList<String>();
            for (var number = 1; number <= 4; number++) {
                paper.atQuestion(number).answerRightly();
                given.add(paper.given());
                product.kill();
                product.startAgain();
                comeBack(screen, number + 1);
                assertGiven(paper, given);
                paper.turnTo(number + 1);
            }
        }
    }

    @Test
    void thePageItselfGoesOnAsSoonAsTheServerIsBack() {
        try (var screen = Screen.phone(product, Language.ARABIC)) {
            var trainee = new Trainee(screen);
            trainee.register("سلمى الإدريسي", "");
            var paper = trainee.begin(QuizId.of(Key.COURSE.lessons().getFirst().id()));
            product.kill();
            paper.answerUnheard();
            assertThat(screen.page().getByText(screen.say("paper.unsaved"))).isVisible();
            var given = paper.given();
            product.startAgain();
            paper.assertSaved();

            product.kill();
            product.startAgain();
            comeBack(screen, 2);
            assertThat(paper.turnTo(1).given()).isEqualTo(given);
        }
    }

    /** As somebody does who opens the product again: the sign-in still holds, one button leads on. */
    private static void comeBack(Screen screen, int question) {
        screen.open(Paths.HOME);
        screen.the(AriaRole.LINK, "next.resume", question).click();
        new PaperOnScreen(screen).atQuestion(question);
    }

    private static void assertGiven(PaperOnScreen paper, Iterable<String> expected) {
        var number = 0;
        for (var given : expected) {
            number++;
            assertThat(paper.turnTo(number).given()).isEqualTo(given);
            paper.assertSaved();
        }
    }
}
